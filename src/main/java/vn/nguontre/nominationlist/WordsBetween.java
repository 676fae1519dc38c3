package vn.nguontre.nominationlist;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/** What schools write between and below the people of a list. */
final class WordsBetween {
    private static final Pattern TOTAL = Pattern.compile("(?:tong (?:cong|so)|tong[ :]*(?:\\d.*)?$|"
            + "cong(?:\\s*[:\\d(].*)?$|[(*-]*\\s*danh sach (?:nay )?(?:co|gom)|"
            + "an dinh danh sach|si so|so luong|trong do\\b|[^a-z0-9]*het[^a-z0-9]*$|"
            + "(?:trong do,? ?(?:co )?)?(?:so )?(?:doan vien |hoc sinh )?(?:nu|nam)(?:[: ]*\\d.*)?$).*");
    private static final Pattern SIGNATURE = Pattern.compile("(?:tm\\b|t/m\\b|kt\\b|p[. ]+(?:hieu truong|bi thu)|"
            + "(?:pho )?bi thu|(?:pho )?hieu truong|ban (?:chap hanh|giam hieu)|bch\\b|(?:chi|dang) uy\\b|"
            + "giao vien|gvcn|thu ky|dai dien|to truong|truong ban|thu truong|chu tich|xac nhan|duyet\\b|"
            + "lap (?:bang|bieu|danh sach)|can bo (?:lap|tong hop|phu trach)|"
            + "nguoi (?:lap|kiem|ky|nhan|nop|bao cao|thuc hien|duyet|tong hop|nhap|doi chieu)|"
            + "ngay (?:lap|ky|hop|nop|duyet)\\b|\\(?ky (?:ten|ghi)|"
            + "doan truong(?: thpt.*)?$|noi nhan|vi du|ghi chu:).*");
    private static final Pattern DAY =
            Pattern.compile("ngay(?:\\s*[\\d.…]+\\s*thang|[\\s\\d.…_/-]*thang[\\s\\d.…_/-]*nam)");
    private static final Pattern REMARK = Pattern.compile("[(*+-]*\\s*(?:(?:luu y|chu y|ghi chu)\\s*:|"
            + "yeu cau|de nghi|kinh (?:de|mong|chuyen|trinh)|tran trong|moi thac mac).*");
    private static final Pattern MOVED =
            Pattern.compile(".*(?<!\\p{L})(?:chuyển|từ lớp|sang lớp|chuyen (?:tu|sang|den|ve))(?!\\p{L}).*");
    private static final Pattern ROW_OF_ITS_OWN = Pattern.compile("(?:tổng|cộng)(?:[\\s:].*)?");

    /** A heading within the list, below which it goes on. */
    private static final Pattern SECTION = Pattern.compile("(?:phan (?:[ivx]+|\\d+|[a-d])\\b|"
            + "(?:danh sach|doan vien|hoc sinh|nhom|dien|doi tuong|muc|lop|doan truong)\\b).*");

    /** Titles that without accents are names of people as well, and how they are with accents. */
    private static final Pattern LIKE_NAMES = Pattern.compile("(?:pho )?(?:to truong|truong ban|thu ky|chu tich|bi thu|"
            + "dai dien|can bo|tong (?:cong|so)|dien|muc|nhom)(?![a-z])");

    private static final Pattern NO_NAMES =
            Pattern.compile("(?:phó )?(?:tổ trưởng|trưởng ban|thư k[ýí]|chủ tịch|bí thư|"
                    + "đại diện|cán bộ|tổng (?:cộng|số)|diện|mục|nhóm)(?!\\p{L})");
    private static final int LONGEST = 200;

    private WordsBetween() {}

    /** A total, a signature or a day. */
    static boolean isFooter(String cell) {
        var words = folded(cell);
        return (TOTAL.matcher(words).matches() || SIGNATURE.matcher(words).matches()) && !isName(cell, words)
                || DAY.matcher(words).find();
    }

    /** A title of some of the people below. */
    static boolean isSection(String cell) {
        var words = folded(cell);
        return SECTION.matcher(words).matches() && !isName(cell, words);
    }

    /** A wish or a hint to the reader. */
    static boolean isRemark(String cell) {
        return REMARK.matcher(folded(cell)).matches();
    }

    /** Whether a line only tells of a class, as of one that somebody came from; it announces none. */
    static boolean isAside(String line) {
        return isRemark(line) || MOVED.matcher(written(line)).matches();
    }

    /** A total in a row that is numbered like a person's: "Tổng", not the family "Tống"; without accents nobody can tell. */
    static boolean isTotal(String name) {
        return ROW_OF_ITS_OWN.matcher(written(name)).matches();
    }

    /** "Tô Trường An" is somebody, "Tổ trưởng" and "TO TRUONG" are a title. */
    private static boolean isName(String cell, String words) {
        var written = written(cell);
        return LIKE_NAMES.matcher(words).lookingAt()
                && !written.startsWith(words)
                && !NO_NAMES.matcher(written).lookingAt();
    }

    private static String written(String text) {
        return VietnameseText.clean(text.substring(0, Math.min(text.length(), LONGEST)))
                .toLowerCase(Locale.ROOT);
    }

    private static String folded(String text) {
        return VietnameseText.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
