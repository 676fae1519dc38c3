package vn.nguontre.allocationfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nguontre.allocation.Outcome;

/** The result of an allocation: {@code {"assignments":{candidate:post},"unassigned":[...]}}. */
public final class ResultFile {
    private ResultFile() {}

    /**
     * Reads the stream to its end. Whether the result is right is not asked here.
     *
     * @throws MalformedFile when it is no result
     */
    public static Outcome<String> read(InputStream stream) throws IOException {
        Map<String, String> assignments = new LinkedHashMap<>();
        List<String> unassigned = new ArrayList<>();
        JsonInput.read(
                stream,
                input -> input.object("{}", Set.of("assignments", "unassigned"), name -> {
                    if (name.equals("assignments")) {
                        assignments.putAll(input.idsById(name));
                    } else {
                        input.array(name, () -> unassigned.add(input.id("unassigned[]")));
                    }
                }));
        return new Outcome<>(assignments, unassigned);
    }

    /** Writes the result, one person a line, and leaves the stream open. */
    public static void write(Outcome<String> outcome, OutputStream stream) throws IOException {
        JsonOutput.write(stream, json -> {
            json.writeStartObject();
            json.writeName("assignments").writeStartObject();
            outcome.assignments().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeName("unassigned").writeStartArray();
            outcome.unassigned().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
