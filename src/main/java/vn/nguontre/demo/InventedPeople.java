package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.FurtherDetails;
import vn.nguontre.people.NewPerson;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;

/** Invents pupils with plausible names; the same seed gives the same people. Their numbers run down from 999999. */
final class InventedPeople {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Mai",
            "Trương", "Phan", "Châu", "Lâm", "Đinh", "Cao");
    private static final List<String> GIRLS_MIDDLE =
            List.of("Thị", "Ngọc", "Thị Mỹ", "Thị Kim", "Bảo", "Thúy", "Phương", "Thị Thu", "Gia");
    private static final List<String> BOYS_MIDDLE =
            List.of("Văn", "Minh", "Quốc", "Hữu", "Đức", "Thanh", "Hoàng", "Gia", "Công");
    private static final List<String> GIRLS = List.of(
            "Thư", "Ngân", "Quỳnh", "Yến", "Thảo", "Nhung", "Duyên", "Hương", "Trâm", "Tuyền", "Xuân", "Ly", "Hân",
            "Mai", "Ánh", "Đào");
    private static final List<String> BOYS = List.of(
            "Khang", "Hiếu", "Vinh", "Đạt", "Lộc", "Khoa", "Trọng", "Phúc", "Tín", "Sơn", "Nghĩa", "Bảo", "Tuấn", "An",
            "Ân", "Dũng");
    private static final List<String> STREETS =
            List.of("ấp Mỹ Thuận", "ấp Tân Lập", "khu phố 3", "ấp Bình Phú", "khu phố 1");

    private static final int HIGHEST_SERIAL = 999_999;

    private final Random random;
    private int serial;

    InventedPeople(long seed) {
        random = new Random(seed);
    }

    /** A pupil with all that a list says of them. */
    record Pupil(NewPerson person, FurtherDetails further) {}

    /** A pupil of the class, born so as to turn 18 in the school year's grade 12, give or take. */
    Pupil pupil(UUID schoolId, @Nullable UUID wardId, SchoolYear year, String schoolClass) {
        Sex sex = random.nextInt(100) < 58 ? Sex.FEMALE : Sex.MALE;
        int grade = Integer.parseInt(schoolClass.substring(0, 2));
        int birthYear = year.startYear() + 1 - grade - 6 + (random.nextInt(20) == 0 ? -1 : 0);
        LocalDate birthDate = LocalDate.of(birthYear, 1, 1).plusDays(random.nextInt(365));
        NewPerson person =
                new NewPerson(name(sex), birthDate, sex, number(birthDate, sex), schoolId, year, schoolClass, wardId);
        return new Pupil(
                person,
                new FurtherDetails(
                        random.nextInt(40) == 0 ? "Khmer" : "Kinh",
                        "Số " + (1 + random.nextInt(180)) + ", " + pick(STREETS),
                        "0900%06d".formatted(random.nextInt(1_000_000))));
    }

    private PersonName name(Sex sex) {
        return sex == Sex.FEMALE
                ? new PersonName(pick(FAMILIES) + " " + pick(GIRLS_MIDDLE), pick(GIRLS))
                : new PersonName(pick(FAMILIES) + " " + pick(BOYS_MIDDLE), pick(BOYS));
    }

    private CitizenNumber number(LocalDate birthDate, Sex sex) {
        int century = sex == Sex.FEMALE ? 3 : 2;
        serial++;
        return new CitizenNumber(
                "082%d%02d%06d".formatted(century, birthDate.getYear() % 100, HIGHEST_SERIAL - serial));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
