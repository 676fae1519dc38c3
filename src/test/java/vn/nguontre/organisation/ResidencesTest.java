package vn.nguontre.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.testing.PortalTest;

@PortalTest
class ResidencesTest {
    @Autowired
    private Residences residences;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường Cai Lậy, tỉnh Đồng Tháp | DU-CAI-LAY",
                "KP 4, P. Cai Lậy, Đồng Tháp | DU-CAI-LAY",
                "Ấp 3, xã Tân Phú, Đồng Tháp | DU-TAN-PHU",
                "ap 3 - x.tan phu - dong thap | DU-TAN-PHU",
                "Khu phố 2, phường Nhị Quý | DU-NHI-QUY",
                "12/3 đường Tứ Kiệt, Phường Thanh Hòa, Đồng Tháp, Việt Nam | DU-THANH-HOA"
            })
    void theWardsOfTodayAreKnownByTheirNames(String address, String code) {
        assertThat(residences.reader().ward(address)).hasValueSatisfying(r -> {
            assertThat(r.ward().code()).isEqualTo(code);
            assertThat(r.former()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ấp 5, xã Long Khánh, TX Cai Lậy, Tiền Giang | DU-CAI-LAY | xã Long Khánh",
                "Ấp 5, xã Mỹ Hạnh Trung, thị xã Cai Lậy, tỉnh Tiền Giang | DU-MY-PHUOC-TAY | xã Mỹ Hạnh Trung",
                "Phường 1, TX. Cai Lậy, Tiền Giang | DU-MY-PHUOC-TAY | phường 1",
                "số 7, P2, TX Cai Lậy | DU-THANH-HOA | phường 2",
                "P.04, thị xã Cai Lậy | DU-CAI-LAY | phường 4",
                "Tân Hội, Cai Lậy, Tiền Giang | DU-TAN-PHU | xã Tân Hội",
                "Ấp 1 xã Tân Bình TX Cai Lậy Tiền Giang | DU-THANH-HOA | xã Tân Bình",
                "Ấp Tân Phú, xã Phú Quý, TX Cai Lậy, Đồng Tháp | DU-NHI-QUY | xã Phú Quý",
                "xã Mỹ Phước Tây, TX Cai Lậy, Tiền Giang | DU-MY-PHUOC-TAY | xã Mỹ Phước Tây"
            })
    void formerNamesLeadToTheirSuccessor(String address, String code, String writtenAs) {
        assertThat(residences.reader().ward(address)).hasValueSatisfying(r -> {
            assertThat(r.ward().code()).isEqualTo(code);
            assertThat(r.writtenAs()).isEqualTo(writtenAs);
            assertThat(r.former()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tiền Giang",
                "Cai Lậy",
                "TX Cai Lậy, Tiền Giang",
                "Phường 1",
                "Phường 1, Tiền Giang",
                "Phường 1, TP Mỹ Tho, Tiền Giang",
                "xã Tân Hội, huyện Cai Lậy, Tiền Giang",
                "xã Tân Phú, Đồng Nai",
                "xã Tân Phú Đông, Tiền Giang",
                "Thị trấn Cái Bè, huyện Cái Bè",
                "Ấp Tân Phú, xã Long Trung, huyện Cai Lậy",
                "xã Tân Hội, phường Cai Lậy, Đồng Tháp",
                "Ấp Tân Bình"
            })
    void whatIsElsewhereOrUnclearIsLeftForChoice(String address) {
        assertThat(residences.reader().ward(address)).isEmpty();
    }

    @Test
    void noAddressIsNoWard() {
        assertThat(residences.reader().ward(null)).isEmpty();
    }
}
