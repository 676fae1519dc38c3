package vn.nguontre.nominationlist;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.nguontre.nominationlist.HostileFiles.joined;
import static vn.nguontre.nominationlist.HostileFiles.many;
import static vn.nguontre.nominationlist.HostileFiles.repeated;
import static vn.nguontre.nominationlist.Workbooks.BOOK;
import static vn.nguontre.nominationlist.Workbooks.HEAD;
import static vn.nguontre.nominationlist.Workbooks.LINKS;
import static vn.nguontre.nominationlist.Workbooks.PERSON;
import static vn.nguontre.nominationlist.Workbooks.SHEET;
import static vn.nguontre.nominationlist.Workbooks.STYLES;
import static vn.nguontre.nominationlist.Workbooks.TEXTS;
import static vn.nguontre.nominationlist.Workbooks.bytes;
import static vn.nguontre.nominationlist.Workbooks.link;
import static vn.nguontre.nominationlist.Workbooks.links;
import static vn.nguontre.nominationlist.Workbooks.parts;
import static vn.nguontre.nominationlist.Workbooks.sheet;
import static vn.nguontre.nominationlist.Workbooks.text;
import static vn.nguontre.nominationlist.Workbooks.with;
import static vn.nguontre.nominationlist.Workbooks.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Further files made to harm: packages whose parts lie over one another, sheets that contradict themselves, texts that cost time. */
final class MoreHostileFiles {
    private static final String READ = "READ";
    private static final int MEGABYTE = 1024 * 1024;

    private final List<HostileFiles.Hostile> files;

    private MoreHostileFiles(List<HostileFiles.Hostile> files) {
        this.files = files;
    }

    static void addTo(List<HostileFiles.Hostile> files) {
        var more = new MoreHostileFiles(files);
        more.packages();
        more.texts();
        more.styles();
        more.rowsAndCells();
        more.linksAndNames();
        more.csvFiles();
        more.strangers();
    }

    private void xlsx(String name, Callable<byte[]> content, String... outcomes) {
        files.add(new HostileFiles.Hostile(name, "list.xlsx", content, List.of(outcomes)));
    }

    private void csv(String name, Callable<byte[]> content, String... outcomes) {
        files.add(new HostileFiles.Hostile(name, "list.csv", content, List.of(outcomes)));
    }

    private void packages() {
        xlsx("four hundred parts over one another", () -> overlapping(400, MEGABYTE), "HOSTILE", "DAMAGED");
        xlsx("a few large parts over one another", () -> overlapping(100, 8 * MEGABYTE), "HOSTILE", "DAMAGED");
        xlsx(
                "490 parts just below the ratio",
                () -> {
                    var parts = parts();
                    for (int i = 0; i < 490; i++) {
                        parts.put("xl/x" + i + ".xml", new byte[MEGABYTE - 1]);
                    }
                    return zip(parts);
                },
                "HOSTILE");
        xlsx("parts that are not what was packed", () -> withSums(zip(parts()), 0x0BADC0DE), "DAMAGED");
        xlsx("a directory in the middle of junk", () -> joined(zip(parts()), new byte[70_000]), "DAMAGED");
        xlsx(
                "two archives one after the other",
                () -> joined(with("evil.txt", bytes("x")), zip(parts())),
                READ,
                "DAMAGED");
        xlsx("a name of 65,000 letters", () -> with("a".repeat(65_000), bytes("x")), READ);
        xlsx("names that turn the reading direction", () -> with("xl/\u202Egpj.xml", bytes("x")), READ);
        xlsx(
                "a million heads of a directory",
                () -> joined(zip(parts()), repeated("PK\u0001\u0002", 4 * MEGABYTE)),
                "HOSTILE");
    }

    private void texts() {
        xlsx(
                "two million quotes in one text",
                () -> with(TEXTS, Workbooks.texts(item("\"".repeat(2_000_000)))),
                READ,
                "HOSTILE");
        xlsx(
                "half a million pieces of one text",
                () -> with(TEXTS, Workbooks.texts("<si>" + "<r><t>a</t></r>".repeat(500_000) + "</si>")),
                "HOSTILE",
                READ);
        xlsx(
                "reading aids without end",
                () -> with(
                        TEXTS, Workbooks.texts("<si>" + "<rPh><t>x</t></rPh>".repeat(200_000) + "<t>Lê An</t></si>")),
                "HOSTILE",
                READ);
        xlsx(
                "nothing but written-out letters",
                () -> with(TEXTS, Workbooks.texts(item("&#x41;&amp;".repeat(200_000)))),
                "HOSTILE",
                READ);
        xlsx(
                "nothing but escaped letters",
                () -> with(TEXTS, Workbooks.texts(item("_x0041_".repeat(100_000)))),
                "HOSTILE",
                READ);
        xlsx(
                "a text number with too many digits",
                () -> cell("<c r='A2' t='s'><v>99999999999999999999</v></c>"),
                "DAMAGED");
        xlsx("a text number with a fraction", () -> cell("<c r='A2' t='s'><v>0.0</v></c>"), "DAMAGED");
        xlsx(
                "a thousand spaces of names",
                () -> with(SHEET, sheet(many(100_000, i -> "<a xmlns='urn:" + i + "'/>") + HEAD + PERSON)),
                READ,
                "HOSTILE");
        xlsx(
                "a file included from outside",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON
                                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                                + " href='file:///etc/passwd' parse='text'/>")),
                READ);
        xlsx(
                "a document type in UTF-16",
                () -> with(
                        SHEET,
                        "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w>&x;</w>"
                                .getBytes(UTF_16)),
                "HOSTILE");
        xlsx(
                "a style sheet from the network",
                () -> declared("<?xml-stylesheet href='http://127.0.0.1:9/x.xsl'?>"),
                READ);
        xlsx("two roots", () -> with(SHEET, joined(sheet(HEAD + PERSON), bytes("<worksheet/>"))), "DAMAGED");
        xlsx("junk behind the root", () -> with(SHEET, joined(sheet(HEAD + PERSON), bytes("junk<<<"))), "DAMAGED");
    }

    private void styles() {
        xlsx(
                "a million number formats",
                () -> with(
                        STYLES,
                        bytes("<styleSheet>" + many(500_000, i -> "<numFmt numFmtId='" + i + "' formatCode='d'/>")
                                + "</styleSheet>")),
                "HOSTILE");
        xlsx(
                "a million fonts",
                () -> with(STYLES, bytes("<styleSheet>" + "<font/>".repeat(1_000_000) + "</styleSheet>")),
                READ,
                "HOSTILE");
        xlsx(
                "number formats of fifty thousand brackets in ten thousand styles",
                () -> with(
                        STYLES,
                        bytes("<styleSheet><numFmt numFmtId='200' formatCode='" + "[".repeat(50_000)
                                + "'/><numFmt numFmtId='201' formatCode='"
                                + "&quot;".repeat(9_999) + "'/><cellXfs>"
                                + "<xf numFmtId='200'/><xf numFmtId='201'/>".repeat(5_000)
                                + "</cellXfs></styleSheet>")),
                READ);
        xlsx("a style with a number beyond counting", () -> cell("<c r='A2' s='99999999999'><v>1</v></c>"), "DAMAGED");
        xlsx("a style that is not there", () -> cell("<c r='A2' s='2147483647'><v>1</v></c>"), READ);
    }

    private void rowsAndCells() {
        xlsx("a row beyond the last", () -> with(SHEET, sheet(HEAD + PERSON + row(2_000_000))), "HOSTILE");
        xlsx(
                "a row with the highest number",
                () -> with(SHEET, sheet(HEAD + PERSON + row(Integer.MAX_VALUE) + "<row>" + text("A3", "x") + "</row>")),
                "HOSTILE");
        xlsx("a row numbered zero", () -> with(SHEET, sheet(row(0) + HEAD + PERSON)), "HOSTILE");
        xlsx("one row twice", () -> with(SHEET, sheet(HEAD + PERSON + PERSON)), "DAMAGED");
        xlsx("a row within a row", () -> with(SHEET, sheet(HEAD + "<row r='2'>" + PERSON + "</row>")), "DAMAGED");
        xlsx("rows in no order", () -> with(SHEET, sheet(row(9) + HEAD + row(5) + PERSON)), READ);
        xlsx("one cell twice", () -> cell(text("A2", "Lê An") + text("A2", "Lê Bé") + text("B2", "5/3/2009")), READ);
        xlsx("cells that name another row", () -> cell(text("A9", "Lê An") + text("B9", "5/3/2009")), READ);
        xlsx("cells in small letters", () -> cell(text("a2", "Lê An")), "HOSTILE");
        xlsx("a column just beyond the last", () -> cell(text("XFE2", "x")), "HOSTILE");
        xlsx("a column beyond counting", () -> cell(text("AAAAAAAAAAAAAAAAAAAA2", "x")), "HOSTILE");
        xlsx("a million empty cells in one row", () -> cell("<c/>".repeat(1_000_000)), READ, "HOSTILE");
        xlsx(
                "two hundred thousand rows of blanks",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON + many(200_000, i -> "<row>" + text("A" + (i + 3), " ") + "</row>"))),
                READ,
                "DAMAGED");
        xlsx(
                "numbers that are none",
                () -> cell("<c r='A2'><v>NaN</v></c><c r='B2'><v>Infinity</v></c><c r='C2'><v>1e309</v></c>"),
                READ);
        xlsx(
                "a formula of four megabytes",
                () -> cell("<c r='A2'><f>" + "A1+".repeat(1_400_000) + "1</f><v>1</v></c>"),
                READ,
                "HOSTILE");
        xlsx(
                "signs that steer a terminal",
                () -> cell(text("A2", "Lê_x001B_[31mAn_x0000_") + text("B2", "5/3/2009")),
                READ);
        xlsx("a size that lies", () -> with(SHEET, sheet("<dimension ref='A1:XFD1048576'/>", HEAD + PERSON, "")), READ);
        xlsx("one merged cell over the whole sheet", () -> merged("<mergeCell ref='A1:XFD1048576'/>"), READ);
        xlsx("merged cells beyond the sheet", () -> merged("<mergeCell ref='A1:ZZZ99999999'/>"), "HOSTILE", "DAMAGED");
        xlsx(
                "half a million merged cells",
                () -> merged(many(500_000, i -> "<mergeCell ref='A" + (i + 1) + ":A" + (i + 2) + "'/>")),
                "HOSTILE");
        xlsx(
                "a million comments",
                () -> with(SHEET, sheet("<!--x-->".repeat(900_000) + HEAD + PERSON)),
                READ,
                "HOSTILE");
    }

    private void linksAndNames() {
        xlsx(
                "three hundred thousand links",
                () -> with(LINKS, links(many(300_000, i -> link("r" + i, "worksheet", "worksheets/sheet1.xml")))),
                "HOSTILE");
        xlsx(
                "a link to a share",
                () -> with(LINKS, links(link("rId1", "worksheet", "\\\\evil\\share\\x.xml"))),
                "DAMAGED");
        xlsx("a link that is none", () -> with(LINKS, links(link("rId1", "worksheet", "http://[bad"))), "DAMAGED");
        xlsx(
                "parts that take the place of one another",
                () -> with(
                        LINKS,
                        links(link("rId1", "worksheet", "worksheets/sheet1.xml")
                                + link("rId2", "styles", "worksheets/sheet1.xml")
                                + link("rId3", "sharedStrings", "workbook.xml"))),
                READ,
                "DAMAGED");
        xlsx(
                "a sheet named like a formula",
                () -> with(BOOK, Workbooks.book("<sheet name=\"=cmd|' /C calc'!A0\" r:id=\"rId1\"/>")),
                READ);
    }

    private void csvFiles() {
        csv("a quote as separator", () -> bytes("sep=\"\n" + Lists.HEADER + Lists.LAN), READ);
        csv("a letter as separator", () -> bytes("sep=N\n" + Lists.HEADER + Lists.LAN), READ);
        csv("a separator of line ends", () -> bytes("sep=\n\n" + Lists.HEADER + Lists.LAN), READ);
        csv("as many headings as rows", () -> bytes((Lists.HEADER + Lists.LAN).repeat(9_000)), READ);
        csv(
                "a title without end",
                () -> bytes("DANH SÁCH LỚP 12A1\n".repeat(19_000) + Lists.HEADER + Lists.LAN),
                "NO_HEADER");
        csv(
                "nothing but names of classes",
                () -> bytes(Lists.HEADER + many(19_000, i -> "Lớp 12A" + i % 99 + ",,,,,\n")),
                READ);
        csv("one person twenty thousand times", () -> bytes(Lists.HEADER + Lists.LAN.repeat(19_000)), READ);
        csv(
                "one name twenty thousand times",
                () -> bytes(Lists.HEADER + Lists.LAN.replace("082309000001", "").repeat(19_000)),
                READ);
        csv(
                "marks piled up in names",
                () -> bytes(Lists.HEADER
                        + Lists.LAN
                                .replace("Lan", "L" + "\u0301".repeat(29) + "an")
                                .repeat(3_000)),
                READ);
        csv(
                "misread letters without end",
                () -> bytes(Lists.HEADER
                        + Lists.LAN.replace("Lan", "Ã©".repeat(16_000)).repeat(100)),
                READ,
                "HOSTILE");
        csv(
                "half letters without end",
                () -> joined(bytes(Lists.HEADER), filled(8 * MEGABYTE, 0xC3)),
                "HOSTILE",
                "UNKNOWN_FORMAT",
                READ);
        csv(
                "old letters without end",
                () -> bytes(Lists.HEADER + many(100, i -> i + "," + "Ã¸ý".repeat(8_000) + ",05/03/2009,Nữ,,12A1\n")),
                READ,
                "HOSTILE");
        csv("nine megabytes of blanks", () -> repeated(" ", 9 * MEGABYTE), "EMPTY");
        csv(
                "a text that turns the reading direction",
                () -> bytes(Lists.HEADER + Lists.LAN.replace("Lan", "\u202EnaL")),
                READ);
        csv(
                "a text that steers a terminal",
                () -> bytes(Lists.HEADER + Lists.LAN.replace("Lan", "\u001B[31mLan")),
                "UNKNOWN_FORMAT");
    }

    private void strangers() {
        for (var file : List.of("list.xlsx", "list.xls", "list.csv")) {
            stranger(file, "page in UTF-16", "<html><table><tr><td>Họ tên".getBytes(UTF_16));
            stranger(file, "mail", bytes("MIME-Version: 1.0\nContent-Type: multipart/related\n\nxyz"));
            stranger(file, "JSON", bytes("[{\"Họ tên\":\"Lê An\"}]"));
            stranger(file, "7z", bytes("7z\u00bc\u00af'\u001c\u0000\u0000"));
            stranger(file, "container of nothing", joined(ole(), new byte[5_000]));
            stranger(file, "container of noughts and ones", joined(ole(), filled(50_000, 0xFF)));
            stranger(file, "head of a container", ole());
            stranger(file, "symbolic link file", bytes("ID;PWXL;N;E\nC;Y1;X1;K\"Ho ten\"\nE\n"));
        }
    }

    private void stranger(String file, String name, byte[] content) {
        files.add(new HostileFiles.Hostile(
                name + " called " + file, file, () -> content, List.of("UNKNOWN_FORMAT", "NO_HEADER", "DAMAGED")));
    }

    private static String item(String text) {
        return "<si><t>" + text + "</t></si>";
    }

    private static String row(int number) {
        return "<row r='" + number + "'>" + text("A" + number, "Lê Văn Bé") + text("B" + number, "6/3/2009") + "</row>";
    }

    private static byte[] cell(String cells) {
        return with(SHEET, sheet(HEAD + "<row r='2'>" + cells + "</row>"));
    }

    private static byte[] merged(String ranges) {
        return with(SHEET, sheet("", HEAD + PERSON, "<mergeCells>" + ranges + "</mergeCells>"));
    }

    private static byte[] declared(String instruction) {
        var part = new String(sheet(HEAD + PERSON), UTF_8);
        int root = part.indexOf("?>") + 2;
        return with(SHEET, bytes(part.substring(0, root) + instruction + part.substring(root)));
    }

    private static byte[] ole() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    }

    private static byte[] filled(int length, int code) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) code);
        return bytes;
    }

    /** Every checksum in the directory set to one value. */
    private static byte[] withSums(byte[] zip, int sum) {
        var changed = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) {
            if (changed.getInt(i) == 0x02014B50) {
                changed.putInt(i + 16, sum);
            }
        }
        return changed.array();
    }

    /** A directory that lists one packed part of zeros many times, each under a name of its own. */
    private static byte[] overlapping(int times, int size) {
        var zeros = new byte[size];
        var sum = new CRC32();
        sum.update(zeros);
        var packed = packed(zeros);
        var out = new ByteArrayOutputStream();
        var head = ByteBuffer.allocate(34).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x04034B50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        head.putInt((int) sum.getValue())
                .putInt(packed.length)
                .putInt(size)
                .putShort((short) 4)
                .putShort((short) 0);
        head.put(bytes("k000"));
        out.writeBytes(head.array());
        out.writeBytes(packed);
        int directory = out.size();
        for (int i = 0; i < times; i++) {
            var entry = ByteBuffer.allocate(50).order(ByteOrder.LITTLE_ENDIAN);
            entry.putInt(0x02014B50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 0)
                    .putShort((short) 8);
            entry.putInt(0)
                    .putInt((int) sum.getValue())
                    .putInt(packed.length)
                    .putInt(size)
                    .putShort((short) 4);
            entry.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0);
            entry.put(bytes("k%03d".formatted(i)));
            out.writeBytes(entry.array());
        }
        var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054B50).putInt(0).putShort((short) times).putShort((short) times);
        end.putInt(out.size() - directory).putInt(directory).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new byte[content.length / 500 + 200];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }
}
