package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.shared.Role;

/** The invented officers with their real units. */
final class DemoOfficers {
    /** A school of the scheme with its three officers. */
    record School(String code, String suffix, String secretary, String teacher, String unionist) {
        String branch() {
            return "chibo." + suffix;
        }

        String teacherAccount() {
            return "giaovien." + suffix;
        }

        String union() {
            return "doantruong." + suffix;
        }
    }

    static final List<School> SCHOOLS = List.of(
            new School("DBK", "dbk", "Huỳnh Thị Kiều", "Mai Thị Hồng", "Ngô Hoàng Anh"),
            new School("TK", "tk", "Đặng Văn Kiệt", "Châu Văn Đông", "Dương Thị Tứ"),
            new School("LVP", "lvp", "Bùi Thị Phẩm", "Hồ Thị Sen", "Lý Văn Lê"));
    private static final LocalDate BEGIN = LocalDate.of(2024, 3, 26);
    private static final LocalDate END_OF_TOWN = LocalDate.of(2025, 6, 30);
    static final String TOWN = "banchidao";
    /** The second pair of eyes on decisions about reserved posts. */
    static final String TOWN_SECOND = "thuky.banchidao";

    static final String UNION = "thidoan";

    private DemoOfficers() {}

    /** The former town bodies held the scheme until the end of June 2025; those taken as their successors hold it since. */
    static void open(DemoAccounts accounts) {
        accounts.open("quantri", "Trần Quốc Quản", Role.ADMINISTRATOR, "TU-DONG-THAP", BEGIN, null);
        accounts.open(TOWN, "Nguyễn Thị Thanh Hà", Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY", BEGIN, END_OF_TOWN);
        accounts.open(TOWN, "Nguyễn Thị Thanh Hà", Role.TOWN_COMMITTEE, "DU-CAI-LAY", END_OF_TOWN.plusDays(1), null);
        accounts.open(TOWN, "Nguyễn Thị Thanh Hà", Role.WARD, "DU-CAI-LAY", END_OF_TOWN.plusDays(1), null);
        accounts.open(TOWN_SECOND, "Trần Thị Mỹ Lệ", Role.TOWN_COMMITTEE, "DU-CAI-LAY", END_OF_TOWN.plusDays(1), null);
        accounts.open(UNION, "Lê Minh Đoàn", Role.YOUTH_UNION, "THI-DOAN-CAI-LAY", BEGIN, END_OF_TOWN);
        accounts.open(UNION, "Lê Minh Đoàn", Role.YOUTH_UNION, "DOAN-CAI-LAY", END_OF_TOWN.plusDays(1), null);
        accounts.open("phuong.cailay", "Phạm Văn Phước", Role.WARD, "DU-CAI-LAY", END_OF_TOWN.plusDays(1), null);
        accounts.open("xa.tanphu", "Võ Thị Phú", Role.WARD, "DU-TAN-PHU", END_OF_TOWN.plusDays(1), null);
        for (School school : SCHOOLS) {
            String branch = "CB-" + school.code();
            accounts.open(school.branch(), school.secretary(), Role.SCHOOL_BRANCH, branch, BEGIN, null);
            accounts.open(school.teacherAccount(), school.teacher(), Role.SCHOOL_BRANCH, branch, BEGIN, null);
            accounts.open(school.union(), school.unionist(), Role.YOUTH_UNION, "DT-" + school.code(), BEGIN, null);
        }
    }
}
