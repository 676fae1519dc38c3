package vn.nguontre.nominationlist;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.nguontre.nominationlist.Workbooks.BOOK;
import static vn.nguontre.nominationlist.Workbooks.HEAD;
import static vn.nguontre.nominationlist.Workbooks.LINKS;
import static vn.nguontre.nominationlist.Workbooks.PERSON;
import static vn.nguontre.nominationlist.Workbooks.ROOT;
import static vn.nguontre.nominationlist.Workbooks.SHEET;
import static vn.nguontre.nominationlist.Workbooks.STYLES;
import static vn.nguontre.nominationlist.Workbooks.TEXTS;
import static vn.nguontre.nominationlist.Workbooks.TYPES;
import static vn.nguontre.nominationlist.Workbooks.bytes;
import static vn.nguontre.nominationlist.Workbooks.link;
import static vn.nguontre.nominationlist.Workbooks.links;
import static vn.nguontre.nominationlist.Workbooks.parts;
import static vn.nguontre.nominationlist.Workbooks.sheet;
import static vn.nguontre.nominationlist.Workbooks.text;
import static vn.nguontre.nominationlist.Workbooks.with;
import static vn.nguontre.nominationlist.Workbooks.zip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Files made to harm, each with what may come of it: the reasons for which it is refused, or READ where the harm is
 * taken out.
 */
final class HostileFiles {
    record Hostile(String name, String file, Callable<byte[]> content, List<String> outcomes) {}

    private static final String READ = "READ";
    private static final int MEGABYTE = 1024 * 1024;

    private final List<Hostile> files = new ArrayList<>();

    private HostileFiles() {}

    static List<Hostile> all() {
        var all = new HostileFiles();
        all.packages();
        all.cutPackages();
        all.xml();
        all.entities();
        all.sheets();
        all.strangers();
        all.csvFiles();
        all.longCells();
        HostileXls.addTo(all.files);
        MoreHostileFiles.addTo(all.files);
        return List.copyOf(all.files);
    }

    private void xlsx(String name, Callable<byte[]> content, String... outcomes) {
        files.add(new Hostile(name, "list.xlsx", content, List.of(outcomes)));
    }

    private void csv(String name, Callable<byte[]> content, String... outcomes) {
        files.add(new Hostile(name, "list.csv", content, List.of(outcomes)));
    }

    private void packages() {
        xlsx("bomb in a part that nobody reads", () -> with("xl/media/image1.png", new byte[80 * MEGABYTE]), "HOSTILE");
        xlsx("bomb in the sheet", () -> with(SHEET, sheet(PERSON.repeat(300_000))), "HOSTILE");
        xlsx("bomb in the texts", () -> with(TEXTS, Workbooks.texts("<si><t>x</t></si>".repeat(3_000_000))), "HOSTILE");
        xlsx("bomb in the styles", () -> with(STYLES, bytes("<styleSheet>" + "<xf/>".repeat(10_000_000))), "HOSTILE");
        xlsx(
                "bomb of many parts",
                () -> {
                    var parts = parts();
                    for (int i = 0; i < 90; i++) {
                        parts.put("xl/part" + i + ".xml", new byte[900_000]);
                    }
                    return zip(parts);
                },
                "HOSTILE");
        xlsx(
                "more parts than a workbook has",
                () -> {
                    var parts = parts();
                    for (int i = 0; i <= ListLimits.MAX_ENTRIES; i++) {
                        parts.put("xl/part" + i + ".xml", new byte[1]);
                    }
                    return zip(parts);
                },
                "HOSTILE");
        xlsx(
                "hundred thousand empty parts",
                () -> {
                    var parts = parts();
                    for (int i = 0; i < 60_000; i++) {
                        parts.put(Integer.toString(i, 36), new byte[0]);
                    }
                    return zip(parts);
                },
                "HOSTILE");
        xlsx(
                "archive within archive within archive",
                () -> {
                    var inner = zip(parts());
                    for (int i = 0; i < 40; i++) {
                        inner = with("xl/embeddings/book.xlsx", inner);
                    }
                    return inner;
                },
                READ);
        xlsx(
                "archive that holds only an archive",
                () -> {
                    var parts = parts();
                    parts.clear();
                    parts.put("a.xlsx", zip(parts()));
                    return zip(parts);
                },
                "DAMAGED");
        xlsx("archive that holds itself by name", () -> with("list.xlsx", with("list.xlsx", zip(parts()))), READ);
        xlsx("paths that climb out", () -> with("../../../../etc/cron.d/x", bytes("x")), READ);
        xlsx("absolute paths", () -> with("/etc/passwd", bytes("x")), READ);
        xlsx("two parts whose names differ in case only", () -> with("XL/WorkSheets/Sheet1.XML", sheet("")), "HOSTILE");
        xlsx(
                "two parts whose names differ in strokes only",
                () -> with("xl\\worksheets\\sheet1.xml", sheet("")),
                "HOSTILE");
        xlsx(
                "the same part twice",
                () -> renamed(with("xl/worksheets/sheet2.xml", sheet("")), "sheet2.xml", "sheet1.xml"),
                "HOSTILE");
        xlsx("parts locked by a password", () -> flagged(zip(parts())), "ENCRYPTED");
        xlsx(
                "sizes that lie low",
                () -> sizes(with(SHEET, sheet(HEAD + " ".repeat(80 * MEGABYTE))), 10),
                "HOSTILE",
                "DAMAGED");
        xlsx("sizes that lie high", () -> sizes(zip(parts()), 0x7FFFFFFF), READ, "DAMAGED");
        xlsx("a packing that no workbook uses", () -> method(zip(parts()), 99), "DAMAGED");
        xlsx("a packing that needs much memory", () -> method(zip(parts()), 12), "DAMAGED");
        xlsx("a directory that begins beyond the end", () -> directory(zip(parts()), 0x7FFFFFF0), "DAMAGED");
        xlsx("a directory that begins at zero", () -> directory(zip(parts()), 0), "DAMAGED");
        xlsx("nothing behind the first signature", () -> bytes("PK\u0003\u0004"), "DAMAGED");
        xlsx("an empty archive", () -> Arrays.copyOf(bytes("PK\u0005\u0006"), 22), "UNKNOWN_FORMAT", "DAMAGED");
    }

    private void cutPackages() {
        for (int percent : List.of(1, 5, 20, 40, 60, 80, 95, 99)) {
            xlsx(
                    "cut after " + percent + " %",
                    () -> {
                        var whole = SampleListsTest.bytes("tu-kiet-messy.xlsx");
                        return Arrays.copyOf(whole, whole.length * percent / 100);
                    },
                    "DAMAGED");
        }
    }

    private void xml() {
        xlsx("elements without end", () -> with(SHEET, bytes("<a>".repeat(1_000_000))), "HOSTILE");
        xlsx("a name for every element", () -> with(SHEET, sheet(many(400_000, i -> "<e" + i + "/>"))), "HOSTILE");
        xlsx(
                "a name for every attribute",
                () -> with(SHEET, sheet(many(400_000, i -> "<c a" + i + "=''/>"))),
                "HOSTILE");
        xlsx(
                "a prefix for every element",
                () -> with(SHEET, sheet(many(200_000, i -> "<p" + i + ":c xmlns:p" + i + "='u'/>"))),
                "HOSTILE");
        xlsx(
                "an attribute of ten megabytes",
                () -> with(SHEET, sheet("<c r='" + noise(10 * MEGABYTE) + "'/>")),
                "HOSTILE");
        xlsx(
                "a tag of a million attributes",
                () -> with(SHEET, sheet("<c " + many(1_000_000, i -> "a" + i + "='' ") + "/>")),
                "HOSTILE");
        xlsx("a name of ten megabytes", () -> with(SHEET, sheet("<" + noise(9 * MEGABYTE) + "/>")), "HOSTILE");
        xlsx(
                "a comment of forty megabytes",
                () -> with(SHEET, sheet("<!--" + noise(MEGABYTE).repeat(6) + "-->" + HEAD + PERSON)),
                READ,
                "HOSTILE",
                "TOO_LARGE");
        xlsx(
                "an instruction of ten megabytes",
                () -> with(SHEET, sheet("<?x " + noise(6 * MEGABYTE) + "?>" + HEAD + PERSON)),
                READ,
                "HOSTILE",
                "DAMAGED");
        xlsx(
                "a text of ten megabytes",
                () -> with(SHEET, sheet(HEAD + PERSON + "<row>" + text("A9", noise(8 * MEGABYTE)) + "</row>")),
                READ,
                "HOSTILE");
        xlsx(
                "raw characters of ten megabytes",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON + "<row>" + text("A9", "<![CDATA[" + noise(8 * MEGABYTE) + "]]>")
                                + "</row>")),
                READ,
                "HOSTILE");
        xlsx("a sheet in UTF-16", () -> with(SHEET, utf16(new String(sheet(HEAD + PERSON), UTF_8))), READ);
        xlsx(
                "a sheet in no known encoding",
                () -> with(SHEET, bytes("<?xml version='1.0' encoding='UTF-7'?><worksheet/>")),
                "DAMAGED");
        xlsx(
                "a sheet with broken letters",
                () -> with(SHEET, new byte[] {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'}),
                "DAMAGED");
        xlsx("a sheet that is no XML", () -> with(SHEET, new byte[2000]), "DAMAGED");
        xlsx("a sheet cut in the middle", () -> with(SHEET, Arrays.copyOf(sheet(HEAD + PERSON), 600)), "DAMAGED");
        xlsx(
                "a quote that never closes",
                () -> with(SHEET, sheet("<c r=\"" + "<c/>".repeat(500_000))),
                "HOSTILE",
                "DAMAGED");
    }

    /** A document type in every part, with entities that grow, that come from outside, and that come from anywhere. */
    private void entities() {
        var laughs = "<!DOCTYPE a [<!ENTITY b0 \"ha\">"
                + many(20, i -> "<!ENTITY b" + (i + 1) + " \"" + ("&b" + i + ";").repeat(10) + "\">") + "]>";
        var outside = "<!DOCTYPE a [<!ENTITY b20 SYSTEM \"file:///etc/passwd\">]>";
        var anywhere = "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p; <!ENTITY b20 \"x\">]>";
        for (var path : List.of(BOOK, LINKS, ROOT, STYLES, TEXTS, SHEET)) {
            xlsx("laughs in " + path, () -> with(path, declared(path, laughs)), "HOSTILE");
            xlsx("a file from outside in " + path, () -> with(path, declared(path, outside)), "HOSTILE");
        }
        for (var path : List.of(TYPES, "docProps/core.xml", "xl/theme/theme1.xml", "xl/comments1.xml")) {
            xlsx("laughs in " + path, () -> with(path, bytes(laughs + "<a>&b20;</a>")), READ);
        }
        xlsx("a definition from anywhere", () -> with(SHEET, declared(SHEET, anywhere)), "HOSTILE");
        xlsx(
                "a document type without anything",
                () -> with(SHEET, declared(SHEET, "<!DOCTYPE worksheet>").clone()),
                "HOSTILE");
        xlsx(
                "an entity that nobody declared",
                () -> with(SHEET, sheet(HEAD + text("A2", "&b20;"))),
                "DAMAGED",
                "HOSTILE");
        xlsx("a character that no text has", () -> with(SHEET, sheet(HEAD + text("A2", "&#0;"))), "DAMAGED");
    }

    private void sheets() {
        xlsx(
                "16,384 columns with content",
                () -> with(SHEET, sheet("<row r='1'>" + many(16_384, i -> text(column(i) + "1", "x")) + "</row>")),
                "HOSTILE");
        xlsx(
                "16,384 columns with looks only",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON + "<row r='3'>" + many(16_384, i -> "<c r='" + column(i) + "3' s='0'/>")
                                + "</row>")),
                READ);
        xlsx(
                "the last column in every row",
                () -> with(SHEET, sheet(HEAD + many(100_000, i -> "<row><c r='XFD" + (i + 2) + "'/></row>") + PERSON)),
                READ);
        xlsx(
                "a column beyond the last",
                () -> with(SHEET, sheet(HEAD + "<row r='2'>" + text("ZZZZZZ2", "x") + "</row>")),
                "HOSTILE");
        xlsx(
                "two to the 20 rows with content",
                () -> with(
                        SHEET, sheet(HEAD + many(1 << 20, i -> "<row><c><v>" + i * 7919L % 99991 + "</v></c></row>"))),
                "TOO_MANY_ROWS");
        xlsx(
                "two to the 20 rows without content",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON + many(1 << 20, i -> "<row r='" + (i + 3) + "' ht='" + i % 97 + "'/>"))),
                READ);
        xlsx(
                "the very last row",
                () -> with(SHEET, sheet(HEAD + PERSON + "<row r='1048576'>" + text("A1048576", "x") + "</row>")),
                READ);
        xlsx(
                "rows numbered beyond counting",
                () -> with(SHEET, sheet(HEAD + "<row r='99999999999999'><c r='A2'><v>1</v></c></row>")),
                "DAMAGED");
        xlsx(
                "rows numbered backwards",
                () -> with(SHEET, sheet(HEAD + "<row r='-5'>" + text("A2", "x") + "</row>")),
                "READ",
                "HOSTILE",
                "DAMAGED");
        xlsx(
                "cells without a column",
                () -> with(SHEET, sheet(HEAD + "<row r='2'>" + text("22", "x") + "</row>")),
                "HOSTILE",
                "DAMAGED");
        xlsx(
                "more cells than a list has",
                () -> with(
                        SHEET,
                        sheet(HEAD
                                + many(
                                        10_000,
                                        i -> "<row>" + many(50, j -> "<c><v>" + (i * 50 + j) + "</v></c>")
                                                + "</row>"))),
                "HOSTILE");
        xlsx(
                "more texts than a list has",
                () -> with(TEXTS, Workbooks.texts(many(500_000, i -> "<si><t>" + i + "</t></si>"))),
                "HOSTILE");
        xlsx(
                "more letters than a list has",
                () -> with(TEXTS, Workbooks.texts(many(400, i -> "<si><t>" + noise(20_000) + i + "</t></si>"))),
                "HOSTILE");
        xlsx(
                "a text that is not there",
                () -> with(SHEET, sheet(HEAD + "<row><c t='s'><v>99</v></c></row>")),
                "DAMAGED");
        xlsx(
                "a text before the first",
                () -> with(SHEET, sheet(HEAD + "<row><c t='s'><v>-1</v></c></row>")),
                "DAMAGED");
        xlsx(
                "a number of a billion digits",
                () -> with(SHEET, sheet(HEAD + PERSON + "<row><c><v>1E999999999</v></c></row>")),
                READ);
        xlsx(
                "a number smaller than all",
                () -> with(SHEET, sheet(HEAD + PERSON + "<row><c><v>1E-999999999</v></c></row>")),
                READ);
        xlsx(
                "a number of a million digits",
                () -> with(SHEET, sheet(HEAD + "<row><c><v>" + "9".repeat(1_000_000) + "</v></c></row>")),
                "HOSTILE");
        xlsx(
                "a date beyond all calendars",
                () -> {
                    var parts = parts();
                    parts.put(STYLES, bytes("<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>"));
                    parts.put(
                            SHEET,
                            sheet(
                                    HEAD + PERSON
                                            + "<row><c s='0'><v>1E300</v></c><c s='0'><v>-1E300</v></c><c s='-7'><v>1</v></c></row>"));
                    return zip(parts);
                },
                READ,
                "DAMAGED");
        xlsx(
                "more looks than a workbook has",
                () -> with(
                        STYLES,
                        bytes("<styleSheet><cellXfs>" + many(70_000, i -> "<xf numFmtId='" + i + "'/>")
                                + "</cellXfs></styleSheet>")),
                "HOSTILE");
        xlsx(
                "one sheet a thousand times",
                () -> with(BOOK, Workbooks.book("<sheet name='a' r:id='rId1'/>".repeat(1000))),
                "HOSTILE");
        xlsx("one sheet twice", () -> with(BOOK, Workbooks.book("<sheet name='a' r:id='rId1'/>".repeat(2))), "HOSTILE");
        xlsx(
                "merged cells over everything",
                () -> with(
                        SHEET,
                        sheet(
                                "",
                                HEAD + PERSON,
                                "<mergeCells>" + many(60_000, i -> "<mergeCell ref='A" + (i + 1) + ":XFD1048576'/>")
                                        + "</mergeCells>")),
                READ);
        xlsx(
                "merged cells of nonsense",
                () -> with(SHEET, sheet("", HEAD + PERSON, "<mergeCells><mergeCell ref='A0:B'/></mergeCells>")),
                "DAMAGED",
                "HOSTILE");
        xlsx(
                "hidden columns without end",
                () -> with(
                        SHEET,
                        sheet(
                                "<cols><col min='1' max='2147483647' hidden='1'/><col min='-9' max='-8' hidden='1'/></cols>",
                                HEAD + PERSON,
                                "")),
                READ);
        xlsx(
                "links to the sheets of other people",
                () -> with(
                        LINKS,
                        links(
                                "<Relationship Id='rId1' Type='x/worksheet' Target='http://127.0.0.1:9/s.xml' TargetMode='External'/>")),
                "EMPTY");
        xlsx(
                "links out of the package",
                () -> with(LINKS, links(link("rId1", "worksheet", "../../../../../etc/passwd"))),
                "DAMAGED");
        xlsx("links to nothing", () -> with(LINKS, links(link("rId1", "worksheet", "none.xml"))), "DAMAGED");
        xlsx(
                "a workbook that is its own sheet",
                () -> with(LINKS, links(link("rId1", "worksheet", "workbook.xml"))),
                "EMPTY");
        xlsx(
                "formulas that start programs",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON
                                + "<row r='3'><c r='A3' t='str'><f>cmd|' /C calc'!A0</f><v>=cmd|' /C calc'!A0</v></c>"
                                + text("B3", "5/3/2009") + text("C3", "Nam") + text("D3", "12A1") + "</row>")),
                READ);
        xlsx(
                "formulas that ask the network",
                () -> with(
                        SHEET,
                        sheet(HEAD + PERSON
                                + "<row r='3'><c r='A3' t='str'><f>WEBSERVICE(\"http://127.0.0.1:9/\"&amp;A2)</f></c>"
                                + text("B3", "5/3/2009") + "</row>")),
                READ);
        xlsx(
                "links to other workbooks",
                () -> with("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>")),
                READ);
        xlsx(
                "macros in disguise",
                () -> {
                    var parts = parts();
                    parts.put("xl/vbaProject.bin", new byte[5000]);
                    parts.put(
                            LINKS,
                            links(
                                    link("rId1", "worksheet", "worksheets/sheet1.xml")
                                            + "<Relationship Id='rId9' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>"));
                    return zip(parts);
                },
                "UNKNOWN_FORMAT");
    }

    private void strangers() {
        xlsx("a Word document", () -> only("word/document.xml"), "UNKNOWN_FORMAT");
        xlsx("a presentation", () -> only("ppt/presentation.xml"), "UNKNOWN_FORMAT");
        xlsx("an open document", () -> only("content.xml"), "UNKNOWN_FORMAT");
        xlsx("a binary workbook", () -> only("xl/workbook.bin"), "UNKNOWN_FORMAT");
        xlsx("a program in a jar", () -> only("META-INF/MANIFEST.MF"), "UNKNOWN_FORMAT");
        for (var file : List.of("list.xlsx", "list.xls", "list.csv")) {
            stranger(file, "HTML", bytes("\r\n <!doctype html><html><table><tr><td>Họ tên</td></tr></table>"));
            stranger(
                    file,
                    "XML",
                    bytes("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"));
            stranger(file, "PDF", bytes("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"));
            stranger(file, "PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
            stranger(file, "JPEG", new byte[] {
                (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
            });
            stranger(file, "program", bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000"));
            stranger(file, "RAR", bytes("Rar!\u001a\u0007\u0001\u0000"));
            stranger(file, "gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0});
            stranger(file, "RTF", bytes("{\\rtf1\\ansi Họ tên}"));
        }
        stranger("list.xlsx", "text", bytes(Lists.HEADER + Lists.LAN));
        stranger("list.xls", "text", bytes(Lists.HEADER + Lists.LAN));
        stranger("list.csv", "workbook", zip(parts()));
        stranger("list.xlsx", "workbook behind a picture", joined(bytes("GIF89a"), zip(parts())));
        stranger("list.xlsx", "workbook behind a PDF", joined(bytes("%PDF-1.7\n"), zip(parts())));
        stranger("list.csv", "list before a workbook", joined(bytes(Lists.HEADER + Lists.LAN), zip(parts())));
        stranger("list.exe", "ending of a program", zip(parts()));
        stranger("list.xlsx.html", "second ending", zip(parts()));
        stranger("list.csv\u0000.xlsx", "hidden ending", bytes(Lists.HEADER + Lists.LAN));
    }

    private void stranger(String file, String name, byte[] content) {
        files.add(new Hostile(
                name + " called " + file.replace('\u0000', '0'),
                file,
                () -> content,
                List.of("UNKNOWN_FORMAT", "NO_HEADER", "DAMAGED")));
    }

    private void csvFiles() {
        csv("a line of ten megabytes", () -> repeated("x", 10 * MEGABYTE), "HOSTILE", "DAMAGED", "NO_HEADER");
        csv("ten megabytes of separators", () -> repeated(",", 10 * MEGABYTE), "HOSTILE", "DAMAGED", "EMPTY");
        csv("ten megabytes of quotes", () -> repeated("\"", 10 * MEGABYTE), "HOSTILE", "DAMAGED", "EMPTY", "NO_HEADER");
        csv("ten megabytes of line ends", () -> repeated("\n", 10 * MEGABYTE), "EMPTY");
        csv("ten megabytes of short rows", () -> repeated("a,b\n", 10 * MEGABYTE), "TOO_MANY_ROWS");
        csv(
                "ten megabytes of people",
                () -> joined(bytes(Lists.HEADER), repeated(Lists.LAN, 9 * MEGABYTE)),
                "TOO_MANY_ROWS");
        csv(
                "a quote open over ten megabytes",
                () -> joined(bytes(Lists.HEADER + "1,\""), repeated(Lists.LAN, 9 * MEGABYTE)),
                "TOO_MANY_ROWS",
                "DAMAGED",
                "HOSTILE");
        csv(
                "a quote in each of a million lines",
                () -> repeated("\"a,\n", 10 * MEGABYTE),
                "TOO_MANY_ROWS",
                "DAMAGED",
                "HOSTILE");
        csv("more than ten megabytes", () -> new byte[ListLimits.MAX_BYTES + 1], "TOO_LARGE");
        csv("zeros", () -> new byte[MEGABYTE], "UNKNOWN_FORMAT", "EMPTY");
        csv("zeros among letters", () -> bytes(Lists.HEADER + "1,Lê\u0000Văn,5/3/2009,Nam,,12A1"), "UNKNOWN_FORMAT");
        csv("a mark and nothing", () -> bytes("\uFEFF"), "EMPTY");
        csv(
                "half a letter of UTF-16",
                () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'},
                "NO_HEADER",
                "EMPTY",
                "UNKNOWN_FORMAT");
        csv("dice", () -> dice(2 * MEGABYTE), "UNKNOWN_FORMAT");
        csv("marks upon marks", () -> bytes(Lists.HEADER + "1,a" + "\u0323\u0301".repeat(15_000)), "HOSTILE");
        csv(
                "marks upon marks in every cell",
                () -> bytes(Lists.HEADER + ("1,a" + "\u0323\u0301".repeat(15_000) + "\n").repeat(100)),
                "HOSTILE");
        csv(
                "ten thousand columns",
                () -> bytes("Họ tên,Ngày sinh,Lớp" + ",x".repeat(10_000) + "\n"),
                "HOSTILE",
                "DAMAGED");
        csv(
                "two hundred columns in every row",
                () -> bytes("Họ tên,Ngày sinh,Lớp\n" + ("a" + ",b".repeat(200) + "\n").repeat(10_000)),
                "HOSTILE");
        csv(
                "as many people as may come",
                () -> bytes(Lists.HEADER
                        + many(
                                ListLimits.MAX_ROWS - 1,
                                i -> i + ",Lê Văn An,05/03/2009,Nam," + (82209000000L + i) + ",12A1\n")),
                READ);
        csv(
                "only problems",
                () -> bytes(Lists.HEADER
                        + many(
                                ListLimits.MAX_ROWS - 1,
                                i -> i + ",L3 " + i + ",45/03/2009,x" + i + ",1" + i + ",13A" + i + "\n")),
                READ);
        csv(
                "a million old letters",
                () -> joined(bytes("STT,Ho ten,Ngay sinh,Lop\n"), repeated("Nguy\u00d4n", 6 * MEGABYTE)),
                "HOSTILE",
                "DAMAGED",
                READ);
    }

    /** Cells as long as cells can be, of whatever a pattern could stumble over. */
    private void longCells() {
        for (var bait : List.of(
                ".",
                "/",
                "-",
                " x",
                "1",
                "1/",
                "lop ",
                "lop:",
                "chi doan",
                "ngay 1",
                "ngay1thang",
                "tong ",
                "'",
                "\u00e1",
                "a\u0301",
                "A1",
                "12",
                "I.",
                "\u00d0\u00c3",
                "x, ",
                "(",
                "0 ")) {
            csv(
                    "long cells of \"" + bait + "\"",
                    () -> {
                        var cell = '"' + bait.repeat(30_000 / bait.length()) + '"';
                        return bytes("STT,Họ tên,Ngày sinh,Phái,CCCD,Lớp,Ghi chú\n"
                                + (String.join(",", java.util.Collections.nCopies(7, cell)) + "\n").repeat(8)
                                + (cell + "\n").repeat(5) + ",," + cell + "\n");
                    },
                    READ);
        }
    }

    private static byte[] only(String path) {
        var parts = parts();
        parts.keySet().retainAll(List.of(TYPES));
        parts.put(path, bytes("x"));
        return zip(parts);
    }

    /** The part with a document type before its root and the last entity in the root. */
    private static byte[] declared(String path, String type) {
        var part = new String(parts().get(path), UTF_8);
        int root = part.indexOf("?>") + 2;
        int inside = part.indexOf('>', root) + 1;
        return bytes(part.substring(0, root) + type + part.substring(root, inside) + "&b20;" + part.substring(inside));
    }

    private static byte[] utf16(String xml) {
        return ("\uFEFF" + xml.replace("UTF-8", "UTF-16")).getBytes(UTF_16LE);
    }

    static String many(int count, java.util.function.IntFunction<String> piece) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(piece.apply(i));
        }
        return all.toString();
    }

    /** Letters that do not pack well. */
    static String noise(int length) {
        var random = new Random(length);
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static byte[] dice(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static byte[] repeated(String text, int length) {
        var piece = bytes(text);
        var all = new byte[length];
        for (int i = 0; i < length; i++) {
            all[i] = piece[i % piece.length];
        }
        return all;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        var latin = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin.replace(from, to).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** Every entry marked as encrypted, in its own head and in the directory. */
    private static byte[] flagged(byte[] zip) {
        return patched(zip, 6, 8, 2, old -> old | 1);
    }

    private static byte[] method(byte[] zip, int method) {
        return patched(zip, 8, 10, 2, old -> method);
    }

    private static byte[] sizes(byte[] zip, int size) {
        return patched(zip, 22, 24, 4, old -> size);
    }

    private static byte[] directory(byte[] zip, int start) {
        var changed = zip.clone();
        put(changed, zip.length - 6, 4, start);
        return changed;
    }

    private static byte[] patched(
            byte[] zip, int inHead, int inDirectory, int length, java.util.function.IntUnaryOperator change) {
        var changed = zip.clone();
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P'
                    && zip[i + 1] == 'K'
                    && (zip[i + 2] == 3 && zip[i + 3] == 4 || zip[i + 2] == 1 && zip[i + 3] == 2)) {
                int at = i + (zip[i + 2] == 3 ? inHead : inDirectory);
                put(changed, at, length, change.applyAsInt(zip[at] & 0xFF));
            }
        }
        return changed;
    }

    private static void put(byte[] bytes, int at, int length, int value) {
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }
}
