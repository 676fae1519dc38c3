package vn.nguontre.nominationlist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words schools use above their columns, without accents, case and punctuation. */
final class HeaderPhrases {
    /** What stands alone in a heading. */
    static final Map<Field, Set<String>> WHOLE = Map.ofEntries(
            Map.entry(Field.ORDINAL, Set.of("stt", "tt", "so tt", "so thu tu", "thu tu", "no")),
            Map.entry(Field.GIVEN_NAME, Set.of("ten", "first name", "given name")),
            Map.entry(
                    Field.FAMILY_NAME,
                    Set.of(
                            "last name",
                            "surname",
                            "family name",
                            "ho",
                            "ho va",
                            "ho dem",
                            "ho lot",
                            "ho va dem",
                            "ho va lot",
                            "ho chu lot",
                            "ho chu dem",
                            "ho va chu dem",
                            "ho va chu lot",
                            "ten dem",
                            "ten lot",
                            "chu dem",
                            "chu lot",
                            "dem",
                            "lot")),
            Map.entry(
                    Field.FULL_NAME,
                    Set.of(
                            "ten hoc sinh",
                            "ten hs",
                            "ten hoc vien",
                            "ten doan vien",
                            "ten doan vien uu tu",
                            "doan vien",
                            "doan vien uu tu",
                            "doan vien duoc gioi thieu",
                            "doan vien uu tu duoc gioi thieu",
                            "hoc sinh",
                            "hoc vien",
                            "fullname",
                            "name",
                            "name of student",
                            "name of pupil")),
            Map.entry(
                    Field.SEX,
                    Set.of("phai", "gt", "gioi", "nam nu", "sex", "gender", "gioi tinh nam nu", "phai nam nu")),
            Map.entry(Field.SEX_MALE, Set.of("nam", "nam x", "gioi tinh nam", "phai nam")),
            Map.entry(Field.SEX_FEMALE, Set.of("nu", "nu x", "gioi tinh nu", "phai nu", "nu danh dau x")),
            Map.entry(
                    Field.BIRTH_DATE_MALE,
                    Set.of("nam sinh nam", "ngay sinh nam", "ngay thang nam sinh nam", "nam nam sinh")),
            Map.entry(
                    Field.BIRTH_DATE_FEMALE,
                    Set.of("nam sinh nu", "ngay sinh nu", "ngay thang nam sinh nu", "nu nam sinh")),
            Map.entry(
                    Field.BIRTH_DATE,
                    Set.of(
                            "ngay thang nam",
                            "ngay thang",
                            "sinh",
                            "ns",
                            "n sinh",
                            "ng sinh",
                            "ngay s",
                            "d o b",
                            "birthdate",
                            "ngay noi sinh",
                            "ngay sinh noi sinh",
                            "ngay thang nam noi sinh",
                            "ngay thang nam sinh noi sinh")),
            Map.entry(Field.GRADE, Set.of("khoi", "khoi lop")),
            Map.entry(
                    Field.WARD,
                    Set.of(
                            "phuong xa",
                            "xa phuong",
                            "phuong xa thuong tru",
                            "xa phuong thuong tru",
                            "phuong xa noi o")),
            Map.entry(Field.BIRTH_DAY, Set.of("ngay", "day")),
            Map.entry(Field.BIRTH_MONTH, Set.of("thang", "thang sinh", "month")),
            Map.entry(Field.BIRTH_YEAR, Set.of("nam sinh", "year")),
            Map.entry(
                    Field.SCHOOL_CLASS,
                    Set.of("lop", "ten lop", "lop hoc", "hoc lop", "chi doan", "chi doan lop", "lop chi doan", "cd")),
            Map.entry(Field.PHONE, Set.of("sdt", "dt", "so dt", "di dong", "phone")));

    /** Tried in this order; the more telling words stand first. */
    static final List<Map.Entry<Field, List<String>>> PARTS = List.of(
            Map.entry(
                    Field.FAMILY_NAME,
                    List.of("ho va ten dem", "ho va ten lot", "ho ten dem", "ho va chu", "ho dem", "ho lot")),
            Map.entry(
                    Field.FULL_NAME,
                    List.of(
                            "ho va ten",
                            "ho ten",
                            "ho chu lot va ten",
                            "ho lot va ten",
                            "ho dem va ten",
                            "ho chu dem va ten",
                            "full name",
                            "student name")),
            Map.entry(
                    Field.BIRTH_DATE,
                    List.of(
                            "ngay sinh",
                            "nam sinh",
                            "ngay thang nam sinh",
                            "ngay thang sinh",
                            "sinh ngay",
                            "ntns",
                            "ngay sanh",
                            "nam sanh",
                            "sinh nam",
                            "birth date",
                            "birthday",
                            "dob",
                            "date of birth")),
            Map.entry(Field.SEX, List.of("gioi tinh")),
            Map.entry(
                    Field.CITIZEN_NUMBER,
                    List.of(
                            "dinh danh",
                            "cccd",
                            "can cuoc",
                            "the cc",
                            "so cc",
                            "cmnd",
                            "cmtnd",
                            "cmt",
                            "ddcn",
                            "sddcn",
                            "dd ca nhan",
                            "ma so ca nhan",
                            "so ca nhan",
                            "ma cong dan",
                            "chung minh",
                            "citizen",
                            "id number",
                            "id card",
                            "personal id")),
            Map.entry(Field.ETHNICITY, List.of("dan toc")),
            Map.entry(Field.LEARNING_RESULT, List.of("hoc luc", "hoc tap", "kqht")),
            Map.entry(Field.CONDUCT_RESULT, List.of("hanh kiem", "ren luyen", "kqrl")),
            Map.entry(Field.ACHIEVEMENT, List.of("thanh tich", "danh hieu", "giai thuong")),
            Map.entry(Field.ADDRESS, List.of("dia chi", "thuong tru", "ho khau", "noi o", "cho o")),
            Map.entry(Field.PHONE, List.of("dien thoai", "sdt")),
            Map.entry(Field.POSITION, List.of("chuc vu", "chuc danh")),
            Map.entry(Field.NOTE, List.of("ghi chu")),
            Map.entry(Field.SCHOOL_CLASS, List.of("lop", "chi doan", "class")));

    /** Words for someone else than the pupil. */
    static final Set<String> PEOPLE = Set.of(
            "cha",
            "me",
            "bo",
            "ba",
            "ph",
            "phu huynh",
            "giam ho",
            "dt gia dinh",
            "sdt gia dinh",
            "dien thoai gia dinh",
            "chu ho",
            "anh chi",
            "anh chi em",
            "gvcn",
            "giao vien",
            "thay co",
            "thay giao",
            "co giao",
            "chu nhiem",
            "phu trach",
            "lop truong",
            "nguoi than",
            "bi thu",
            "dang vien",
            "giup do",
            "huong dan",
            "nguoi lap",
            "nguoi gioi thieu");

    /** Words for papers and days that are not the pupil's own, and for numbers that are not the citizen's. */
    static final Set<String> PAPERS =
            Set.of("lien he", "vao doan", "vao dang", "ngay sinh hoat", "ngay cap", "noi cap", "noi sinh", "csdl");

    /** With one of these a heading tells of something about a class, not of the class a pupil is in now. */
    static final Set<String> NO_CLASS = Set.of(
            "cu",
            "nam truoc",
            "du kien",
            "nguyen vong",
            "nam ngoai",
            "ket qua",
            "dtb",
            "diem",
            "tb",
            "hoc luc",
            "cam tinh",
            "boi duong",
            "nhan thuc",
            "doi tuong",
            "nghi quyet",
            "nq",
            "qd",
            "quyet dinh",
            "bien ban",
            "y kien",
            "nhan xet",
            "xep hang",
            "xep loai",
            "trong lop",
            "bieu quyet",
            "phieu",
            "hop",
            "si so",
            "da hoc",
            "chuc vu",
            "can bo");

    /** Above names where nothing else is, but also above crosses. */
    static final Set<String> WHO = Set.of("doan vien", "doan vien uu tu", "hoc sinh", "hoc vien");

    private HeaderPhrases() {}

    /** Every word or words that are a heading or part of one. */
    static Stream<String> all() {
        return Stream.concat(
                WHOLE.values().stream().flatMap(Set::stream),
                PARTS.stream().flatMap(entry -> entry.getValue().stream()));
    }
}
