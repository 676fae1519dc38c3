package vn.nguontre.allocationfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON in UTF-8 token by token; whatever is not as it should be is a {@link MalformedFile}. */
final class JsonInput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(namesAsLongAsTexts())
            .build();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final JsonParser parser;
    private final Map<String, String> ids = new HashMap<>();
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** A result has ids as names; whatever is an id in a problem must be one there as well. */
    private static StreamReadConstraints namesAsLongAsTexts() {
        return StreamReadConstraints.builder()
                .maxNameLength(StreamReadConstraints.DEFAULT_MAX_STRING_LEN)
                .build();
    }

    /** Reads one object and makes sure that nothing follows. */
    static void read(InputStream stream, Consumer<JsonInput> content) throws IOException {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), withoutMark(stream))) {
            var input = new JsonInput(parser);
            input.parse(content);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (CharacterCodingException e) {
            throw new MalformedFile(0, 0, "allocationfile.not-utf8");
        }
    }

    private static Reader withoutMark(InputStream stream) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private void parse(Consumer<JsonInput> content) throws CharacterCodingException {
        try {
            if (parser.nextToken() == null) {
                throw new MalformedFile(0, 0, "allocationfile.empty");
            }
            content.accept(this);
            if (parser.nextToken() != null) {
                throw refused("allocationfile.more-follows");
            }
        } catch (UnexpectedEndOfInputException e) {
            throw refused(e.getLocation(), "allocationfile.cut-off");
        } catch (StreamConstraintsException e) {
            throw refused(parser.currentLocation(), "allocationfile.beyond-measure");
        } catch (StreamReadException e) {
            throw refused(e.getLocation(), "allocationfile.not-json");
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw coding;
            }
            throw e;
        }
    }

    /** An object with at least the named members; others are passed over. The value is read by the consumer. */
    void object(String what, Set<String> needed, Consumer<String> member) {
        expect(JsonToken.START_OBJECT, "allocationfile.no-object", what);
        var seen = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            once(seen, name);
            parser.nextToken();
            if (needed.contains(name)) {
                member.accept(name);
            } else {
                skip();
            }
        }
        for (var name : needed.stream().sorted().toList()) {
            if (!seen.contains(name)) {
                throw refused("allocationfile.missing", what, name);
            }
        }
    }

    /** An object whose names are ids and whose values are ids too. */
    Map<String, String> idsById(String what) {
        expect(JsonToken.START_OBJECT, "allocationfile.no-object", what);
        var map = new LinkedHashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = unique(parser.currentName());
            parser.nextToken();
            if (map.put(name, id(what + "." + name)) != null) {
                throw refused("allocationfile.twice", name);
            }
        }
        return map;
    }

    void array(String what, Runnable element) {
        expect(JsonToken.START_ARRAY, "allocationfile.no-list", what);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    String id(String what) {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            throw refused("allocationfile.no-id", what);
        }
        return unique(parser.getString());
    }

    /** The one string that stands for all equal ones. */
    private String unique(String text) {
        var known = ids.putIfAbsent(text, text);
        if (known == null && !utf8.canEncode(text)) {
            throw refused("allocationfile.half-character");
        }
        return known == null ? text : known;
    }

    int count(String what) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getString().matches("\\d{1,10}")) {
            long count = Long.parseLong(parser.getString());
            if (count <= Integer.MAX_VALUE) {
                return (int) count;
            }
        }
        throw refused("allocationfile.no-count", what, String.valueOf(Integer.MAX_VALUE));
    }

    private void skip() {
        var open = new ArrayDeque<Set<String>>();
        do {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case PROPERTY_NAME -> once(open.element(), parser.currentName());
                case null, default -> {}
            }
        } while (!open.isEmpty() && parser.nextToken() != null);
    }

    private void once(Set<String> seen, String name) {
        if (!seen.add(name)) {
            throw refused("allocationfile.twice", name);
        }
    }

    private void expect(JsonToken token, String key, String what) {
        if (parser.currentToken() != token) {
            throw refused(key, what);
        }
    }

    private MalformedFile refused(String key, String... arguments) {
        return refused(parser.currentTokenLocation(), key, arguments);
    }

    private static MalformedFile refused(TokenStreamLocation where, String key, String... arguments) {
        return new MalformedFile(Math.max(where.getLineNr(), 0), Math.max(where.getColumnNr(), 0), key, arguments);
    }
}
