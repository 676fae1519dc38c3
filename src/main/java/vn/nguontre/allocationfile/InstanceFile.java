package vn.nguontre.allocationfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import vn.nguontre.allocation.Candidate;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.MalformedInstance;
import vn.nguontre.allocation.Post;

/**
 * An allocation problem: {@code {"posts":[{"id","places","ranking":[...]}],"candidates":[{"id","choices":[...]}]}}. Ids
 * are strings; whole numbers are taken as their text. Further members are passed over.
 */
public final class InstanceFile {
    private final List<Post<String>> posts = new ArrayList<>();
    private final List<Candidate<String>> candidates = new ArrayList<>();

    private InstanceFile() {}

    /**
     * Reads the stream to its end.
     *
     * @throws MalformedFile when it is not an allocation problem
     */
    public static Instance<String> read(InputStream stream) throws IOException {
        var file = new InstanceFile();
        JsonInput.read(stream, file::content);
        try {
            return new Instance<>(file.posts, file.candidates);
        } catch (MalformedInstance e) {
            throw new MalformedFile(0, 0, "allocationfile.fault." + e.fault(), e.where(), e.value());
        }
    }

    /** Writes the problem so that {@link #read} reads the same, and leaves the stream open. */
    public static void write(Instance<String> instance, OutputStream stream) throws IOException {
        JsonOutput.write(stream, json -> {
            json.writeStartObject();
            json.writeName("posts").writeStartArray();
            instance.posts().forEach(p -> {
                json.writeStartObject();
                json.writeStringProperty("id", p.id());
                json.writeNumberProperty("places", p.places());
                strings(json, "ranking", p.ranking());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeName("candidates").writeStartArray();
            instance.candidates().forEach(c -> {
                json.writeStartObject();
                json.writeStringProperty("id", c.id());
                strings(json, "choices", c.choices());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeName(name).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void content(JsonInput input) {
        input.object("{}", Set.of("posts", "candidates"), name -> {
            if (name.equals("posts")) {
                input.array(name, () -> posts.add(post(input)));
            } else {
                input.array(name, () -> candidates.add(candidate(input)));
            }
        });
    }

    private static Post<String> post(JsonInput input) {
        var ranking = new ArrayList<String>();
        var post = new Object() {
            String id = "";
            int places;
        };
        input.object("posts[]", Set.of("id", "places", "ranking"), name -> {
            switch (name) {
                case "id" -> post.id = input.id(name);
                case "places" -> post.places = input.count(name);
                default -> input.array(name, () -> ranking.add(input.id("ranking[]")));
            }
        });
        return new Post<>(post.id, post.places, ranking);
    }

    private static Candidate<String> candidate(JsonInput input) {
        var choices = new ArrayList<String>();
        var candidate = new Object() {
            String id = "";
        };
        input.object("candidates[]", Set.of("id", "choices"), name -> {
            if (name.equals("id")) {
                candidate.id = input.id(name);
            } else {
                input.array(name, () -> choices.add(input.id("choices[]")));
            }
        });
        return new Candidate<>(candidate.id, choices);
    }
}
