package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.ListReading;
import vn.nguontre.shared.Checksum;
import vn.nguontre.testing.PortalTest;

/** A file is read once while somebody goes through it, and not remembered longer. */
@PortalTest
class ReadingsTest {
    private static final byte[] LIST =
            "Họ và tên,Ngày sinh,Nam/Nữ,Lớp\nLê Thị Đọc,18/3/2009,Nữ,12A1\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Readings readings;

    @BeforeEach
    void nothingKnown() {
        readings.forget(Checksum.of(LIST));
    }

    @Test
    void theSameFileIsReadOnceUntilItIsForgotten() {
        var first = read();
        assertThat(first.rawRows()).hasSize(1);
        assertThat(read()).isSameAs(first);
        readings.forget(Checksum.of(LIST));
        assertThat(read()).isNotSameAs(first);
    }

    @Test
    void anotherFileIsNotForgotten() {
        var first = read();
        readings.forget(Checksum.of("khác".getBytes(StandardCharsets.UTF_8)));
        assertThat(read()).isSameAs(first);
    }

    private ListReading read() {
        return readings.of("danh-sach.csv", LIST, ColumnChoices.NONE, CheckWatch.NONE);
    }
}
