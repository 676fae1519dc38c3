package vn.nguontre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nguontre.testing.PdfText;

class PaperPdfTest {
    private static final String LAST_WORDS = "Suất dự phòng là giữ chỗ và giới thiệu.";

    static IntStream lengths() {
        return IntStream.rangeClosed(20, 40);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void nobodySignsAPageThatHoldsNothingElse(int lines) {
        List<Paper.Block> blocks = new ArrayList<>();
        IntStream.range(0, lines).forEach(i -> blocks.add(new Paper.Text("Dòng thứ " + i)));
        blocks.add(new Paper.Text(LAST_WORDS));
        byte[] pdf = PaperPdf.print(new Paper(
                "Đảng ủy phường Cai Lậy",
                "Phụ lục",
                List.of("Kết quả"),
                blocks,
                List.of(
                        new Paper.Signature("Người ghi", "Nguyễn Thị Ghi"),
                        new Paper.Signature("Người chốt", "Trần Thị Chốt"))));
        assertThat(PdfText.pages(pdf).getLast()).contains("Nguyễn Thị Ghi", "Trần Thị Chốt", LAST_WORDS);
    }
}
