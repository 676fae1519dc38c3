package vn.nguontre.nominationlist;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, element by element. Knows neither document types nor entities, and refuses depth, names and
 * tags that only somebody who wants to fill the memory would write.
 */
final class SafeXml implements AutoCloseable {
    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 2_000;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    SafeXml(InputStream in) throws XMLStreamException {
        // a factory remembers names, so each part has its own
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        reader = factory.createXMLStreamReader(new ShortTags(in));
    }

    /** Goes on; false at the end. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            default -> {
                // text and the rest
            }
        }
        return true;
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** Of whatever namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute that is a yes or no says yes. */
    boolean isSet(String name) {
        var value = attribute(name);
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** Adds the text found here, if any, up to the longest text that a cell holds. */
    void addText(StringBuilder text) {
        if (isText() && text.length() < ListLimits.MAX_TEXT) {
            text.append(
                    reader.getTextCharacters(),
                    reader.getTextStart(),
                    Math.min(reader.getTextLength(), ListLimits.MAX_TEXT - text.length()));
        }
    }

    private boolean isText() {
        int event = reader.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add("xmlns:" + reader.getNamespacePrefix(i));
        }
        if (names.size() > MOST_NAMES) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
    }
}
