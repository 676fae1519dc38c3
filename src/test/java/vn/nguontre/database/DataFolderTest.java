package vn.nguontre.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void onePortalAtATimeOwnsTheFolder() {
        try (var first = DataFolder.open(temp.resolve("data"))) {
            assertThat(first.path()).isDirectory();
            assertThatThrownBy(() -> DataFolder.open(temp.resolve("data")))
                    .isInstanceOf(PortalCannotStart.class)
                    .hasMessageContaining("in use");
        }
        DataFolder.open(temp.resolve("data")).close();
    }

    @Test
    void needsRoomOnTheDisk() {
        try (var folder = DataFolder.open(temp)) {
            assertThatThrownBy(() -> folder.needFree(Long.MAX_VALUE / 2)).hasMessageContaining("MB free");
        }
    }

    @Test
    void saysInOneSentenceWhyTheFolderCannotBeUsed() {
        assertThat(sentence(new IOException("No space left on device"))).contains("đã đầy", "is full");
        assertThat(sentence(new AccessDeniedException("x"))).contains("Không ghi được", "not writable");
        assertThat(sentence(new IOException("x: Read-only file system"))).contains("not writable");
        assertThat(sentence(new IOException("odd"))).contains("cannot be used: odd");
    }

    private String sentence(IOException e) {
        return DataFolder.cannotUse(temp, e).sentence();
    }
}
