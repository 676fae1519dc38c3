package vn.nguontre.nominationlist;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Refuses cell addresses that no spreadsheet has: a parser would reserve memory up to them. */
final class SheetShape {
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private SheetShape() {}

    static void check(InputStream sheet) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(sheet);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    var address = xml.getAttributeValue(null, "r");
                    if (address != null && !ADDRESS.matcher(address).matches()) {
                        throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Not a sheet", e);
        }
    }
}
