package vn.nguontre.demo;

import java.util.List;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.shared.Role;

/** The invented officers with their real units. */
final class DemoOfficers {
    /** A school of the scheme with its two officers. */
    record School(String code, String branch, String union) {}

    static final List<School> SCHOOLS = List.of(
            new School("DBK", "chibo.dbk", "doantruong.dbk"),
            new School("TK", "chibo.tk", "doantruong.tk"),
            new School("LVP", "chibo.lvp", "doantruong.lvp"));
    static final String TOWN = "banchidao";
    static final String UNION = "thidoan";

    private DemoOfficers() {}

    static void open(DemoAccounts accounts) {
        accounts.open("quantri", "Trần Quốc Quản", Role.ADMINISTRATOR, "TU-DONG-THAP");
        accounts.open(TOWN, "Nguyễn Thị Thanh Hà", Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        accounts.open(TOWN, "Nguyễn Thị Thanh Hà", Role.WARD, "DU-CAI-LAY");
        accounts.open(UNION, "Lê Minh Đoàn", Role.YOUTH_UNION, "DOAN-CAI-LAY");
        accounts.open("phuong.cailay", "Phạm Văn Phước", Role.WARD, "DU-CAI-LAY");
        accounts.open("xa.tanphu", "Võ Thị Phú", Role.WARD, "DU-TAN-PHU");
        List<String> secretaries = List.of("Huỳnh Thị Kiều", "Đặng Văn Kiệt", "Bùi Thị Phẩm");
        List<String> unionists = List.of("Ngô Hoàng Anh", "Dương Thị Tứ", "Lý Văn Lê");
        List<String> teachers = List.of("Mai Thị Hồng", "Châu Văn Đông", "Hồ Thị Sen");
        for (int i = 0; i < SCHOOLS.size(); i++) {
            School school = SCHOOLS.get(i);
            accounts.open(school.branch(), secretaries.get(i), Role.SCHOOL_BRANCH, "CB-" + school.code());
            accounts.open(
                    "giaovien." + school.code().toLowerCase(java.util.Locale.ROOT),
                    teachers.get(i),
                    Role.SCHOOL_BRANCH,
                    "CB-" + school.code());
            accounts.open(school.union(), unionists.get(i), Role.YOUTH_UNION, "DT-" + school.code());
        }
    }
}
