package vn.nguontre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import vn.nguontre.shared.ui.PortalTexts;

class LanguageChoiceTest {
    @Test
    void theOtherLanguageShowsTheSamePage() {
        assertThat(LanguageChoice.linkToOther(PortalTexts.VIETNAMESE, new Location("lists/upload")))
                .isEqualTo("lists/upload?lang=en");
        assertThat(LanguageChoice.linkToOther(PortalTexts.ENGLISH, new Location("nominees?status=listed&lang=en")))
                .startsWith("nominees?")
                .contains("status=listed")
                .contains("lang=vi")
                .doesNotContain("lang=en");
    }
}
