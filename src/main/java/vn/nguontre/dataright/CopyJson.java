package vn.nguontre.dataright;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.nguontre.people.KeptData;

/**
 * A copy for machines: {@code {"format":"nguon-tre-own-data/1","createdAt","data":{kind:[{field:value}]},"views":[...]}}. Names
 * never change their meaning; dates are ISO 8601, words of the portal are its constants, what is unknown is null.
 */
public final class CopyJson {
    private static final String FORMAT = "nguon-tre-own-data/1";

    private CopyJson() {}

    public static byte[] write(OwnCopy copy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("createdAt", copy.at().toString());
            json.writeName("data").writeStartObject();
            copy.kept().forEach((kind, records) -> records(json, kind.jsonName(), records));
            json.writeEndObject();
            views(json, copy.looks());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void records(JsonGenerator json, String name, List<KeptData> records) {
        json.writeName(name).writeStartArray();
        for (KeptData record : records) {
            json.writeStartObject();
            record.facts().forEach(fact -> {
                json.writeName(fact.name());
                value(json, fact.value());
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Enum<?> word -> json.writeString(word.name());
            default -> json.writeString(value.toString());
        }
    }

    private static void views(JsonGenerator json, List<FileViewRow> looks) {
        json.writeName("views").writeStartArray();
        for (FileViewRow look : looks) {
            json.writeStartObject();
            json.writeStringProperty("day", look.day().toString());
            json.writeStringProperty("name", look.viewerName());
            json.writeStringProperty("role", look.role().name());
            json.writeStringProperty("unit", look.unitName());
            json.writeStringProperty("kind", look.kind().name());
            json.writeNumberProperty("visits", look.visits());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
