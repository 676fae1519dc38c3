package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {
    @Test
    void knowsTheNumberOfEachId() {
        var ids = IntStream.range(0, 5000).mapToObj(i -> "id-" + i).toList();

        numbers(ids);
    }

    /** "Aa" and "BB" have the same hash code, so have all words made of them. */
    @Test
    void idsOfTheSameHashCodeStaySwift() {
        var words = IntStream.range(0, 1 << 15)
                .mapToObj(i ->
                        Integer.toBinaryString(i | 1 << 15).replace("0", "Aa").replace("1", "BB"))
                .toList();

        numbers(words);
        assertThat(words.stream().map(String::hashCode).distinct()).hasSize(1);
    }

    @Test
    void nothingIsKnownWhenThereIsNothing() {
        assertThat(new Index<String>(0).of("x")).isEqualTo(-1);
    }

    private static void numbers(List<String> ids) {
        var index = new Index<String>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            assertThat(index.add(ids.get(i), i)).isTrue();
        }
        for (int i = 0; i < ids.size(); i++) {
            var id = new String(ids.get(i).toCharArray());
            assertThat(index.of(id)).isEqualTo(i);
            assertThat(index.add(id, -7)).isFalse();
        }
        assertThat(index.of("stranger")).isEqualTo(-1);
    }
}
