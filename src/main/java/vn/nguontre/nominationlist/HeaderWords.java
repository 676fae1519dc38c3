package vn.nguontre.nominationlist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/** The words schools use above their columns, compared without accents, case and punctuation. */
final class HeaderWords {
    private static final int LONGEST = 60;

    private static final Map<Field, Set<String>> WHOLE = Map.ofEntries(
            Map.entry(Field.ORDINAL, Set.of("stt", "tt", "so tt", "so thu tu", "thu tu", "no")),
            Map.entry(Field.GIVEN_NAME, Set.of("ten")),
            Map.entry(Field.FAMILY_NAME, Set.of("ho", "ho dem", "ho lot", "ho va dem", "ho va lot", "ho chu lot")),
            Map.entry(Field.FULL_NAME, Set.of("ten hoc sinh", "ten doan vien", "full name", "name")),
            Map.entry(Field.SEX, Set.of("phai", "gt", "nam nu", "sex", "gender")),
            Map.entry(Field.SEX_MALE, Set.of("nam")),
            Map.entry(Field.SEX_FEMALE, Set.of("nu")),
            Map.entry(Field.BIRTH_DAY, Set.of("ngay")),
            Map.entry(Field.BIRTH_MONTH, Set.of("thang")),
            Map.entry(
                    Field.SCHOOL_CLASS,
                    Set.of("lop", "ten lop", "lop hoc", "hoc lop", "chi doan", "chi doan lop", "lop chi doan")),
            Map.entry(Field.PHONE, Set.of("sdt", "dt", "so dt", "di dong", "phone")));

    /** Tried in this order; the more telling words stand first. */
    private static final List<Map.Entry<Field, List<String>>> PARTS = List.of(
            Map.entry(
                    Field.FAMILY_NAME,
                    List.of("ho va ten dem", "ho va ten lot", "ho ten dem", "ho va chu", "ho dem", "ho lot")),
            Map.entry(Field.FULL_NAME, List.of("ho va ten", "ho ten")),
            Map.entry(
                    Field.BIRTH_DATE,
                    List.of(
                            "ngay sinh",
                            "nam sinh",
                            "ngay thang nam sinh",
                            "ngay thang sinh",
                            "sinh ngay",
                            "ntns",
                            "date of birth")),
            Map.entry(Field.SEX, List.of("gioi tinh")),
            Map.entry(Field.CITIZEN_NUMBER, List.of("dinh danh", "cccd", "can cuoc", "cmnd")),
            Map.entry(Field.ETHNICITY, List.of("dan toc")),
            Map.entry(Field.LEARNING_RESULT, List.of("hoc luc", "hoc tap", "kqht")),
            Map.entry(Field.CONDUCT_RESULT, List.of("hanh kiem", "ren luyen", "kqrl")),
            Map.entry(Field.ACHIEVEMENT, List.of("thanh tich", "danh hieu", "giai thuong")),
            Map.entry(Field.ADDRESS, List.of("dia chi", "thuong tru", "ho khau", "noi o", "cho o")),
            Map.entry(Field.PHONE, List.of("dien thoai", "sdt")),
            Map.entry(Field.POSITION, List.of("chuc vu", "chuc danh")),
            Map.entry(Field.NOTE, List.of("ghi chu")));

    /** Columns about someone else, about papers, or with a number that is not the citizen's. */
    private static final Set<String> FOREIGN = Set.of(
            "cha", "me", "bo", "phu huynh", "giam ho", "gvcn", "giao vien", "ngay cap", "noi cap", "noi sinh", "csdl");

    private HeaderWords() {}

    static @Nullable Field field(String header) {
        if (header.length() > LONGEST) {
            return null;
        }
        var words = words(header);
        if (FOREIGN.stream().anyMatch(word -> holds(words, word))) {
            return null;
        }
        for (var entry : WHOLE.entrySet()) {
            if (entry.getValue().contains(words)) {
                return isYear(header, entry.getKey()) ? Field.BIRTH_YEAR : entry.getKey();
            }
        }
        for (var entry : PARTS) {
            if (entry.getValue().stream().anyMatch(part -> holds(words, part))) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** "Năm" is a year, "Nam" a man; without accents only the neighbours can tell. */
    private static boolean isYear(String header, Field field) {
        return field == Field.SEX_MALE && header.toLowerCase(Locale.ROOT).contains("ă");
    }

    private static String words(String header) {
        return VietnameseText.fold(header).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static boolean holds(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }
}
