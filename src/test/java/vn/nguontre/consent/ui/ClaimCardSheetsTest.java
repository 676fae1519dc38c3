package vn.nguontre.consent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.PrintedCard;
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.PortalTest;

/** The cards of a class on one sheet of paper. */
@PortalTest
class ClaimCardSheetsTest {
    private static final String ADDRESS = "https://nguontre.example";

    @Autowired
    private ClaimCardSheets sheets;

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 12})
    void aClassStandsOnOnePage(int cards) {
        List<String> pages = PdfText.pages(sheets.print(ofClass("12A1", cards), ADDRESS));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains("Lớp 12A1").contains("Nguyễn Thị Bích Phượng " + cards);
    }

    private static List<PrintedCard> ofClass(String schoolClass, int cards) {
        return IntStream.rangeClosed(1, cards)
                .mapToObj(number -> card(schoolClass, number))
                .toList();
    }

    private static PrintedCard card(String schoolClass, int number) {
        return new PrintedCard(
                "Nguyễn Thị Bích Phượng " + number,
                "Trường THPT Đốc Binh Kiều",
                schoolClass,
                number % 2 == 0 ? Answerer.GUARDIAN : Answerer.PUPIL,
                "K7QM2-RXD9T",
                LocalDate.of(2027, 1, 31));
    }
}
