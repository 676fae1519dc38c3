package vn.nguontre.major;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {
    @ParameterizedTest
    @CsvSource({
        "7380101, 7380101, SAME_MAJOR",
        "6380101, 7380101, SAME_MAJOR",
        "7380107, 738,     ASKED_AS_A_WHOLE",
        "7380107, 73801,   ASKED_AS_A_WHOLE",
        "7380107, 7380101, SAME_GROUP",
        "7340101, 7340301, SAME_FIELD",
        "7340101, 73403,   SAME_FIELD",
        "7480201, 7380101, OTHER_FIELD",
        "7480201, 738,     OTHER_FIELD"
    })
    void theDigitsAfterTheLevelSayHowNearTwoMajorsStand(String studied, String asked, Kinship kinship) {
        assertThat(Kinship.of(studied, asked)).isEqualTo(kinship);
    }
}
