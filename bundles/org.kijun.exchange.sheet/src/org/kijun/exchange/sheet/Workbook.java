package org.kijun.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook with one table (ECMA-376, Part 1): the first row is bold and stays in sight, texts are never formulas. */
final class Workbook {
    /** Entries of archives have the first day that archives know, so that two runs give the same bytes. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int WIDTH = 28;

    private Workbook() {
    }

    static void write(String sheet, List<List<String>> rows, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part(zip, writer, "[Content_Types].xml", contentTypes());
        part(zip, writer, "_rels/.rels", relations("officeDocument\" Target=\"xl/workbook.xml"));
        part(zip, writer, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + sheet
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(zip, writer, "xl/_rels/workbook.xml.rels", relations("worksheet\" Target=\"worksheets/sheet1.xml", "styles\" Target=\"styles.xml"));
        part(zip, writer, "xl/styles.xml", styles());
        begin(zip, "xl/worksheets/sheet1.xml");
        table(rows, writer);
        end(zip, writer);
        zip.finish();
    }

    private static void part(ZipOutputStream zip, Writer writer, String name, String content) throws IOException {
        begin(zip, name);
        writer.write(HEAD + content);
        end(zip, writer);
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        zip.putNextEntry(entry);
    }

    private static void end(ZipOutputStream zip, Writer writer) throws IOException {
        writer.flush();
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("workbook.xml", "sheet.main+xml") + override("worksheets/sheet1.xml", "worksheet+xml") + override("styles.xml", "styles+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + SHEET_TYPE + type + "\"/>";
    }

    private static String relations(String... targets) {
        var text = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int number = 1; number <= targets.length; number++) {
            text.append("<Relationship Id=\"rId").append(number).append("\" Type=\"").append(OFFICE).append('/').append(targets[number - 1]).append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\">"
                + "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
                + "<xf fontId=\"1\" applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";
    }

    private static void table(List<List<String>> rows, Writer out) throws IOException {
        int columns = rows.getFirst().size();
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"" + columns + "\" width=\"" + WIDTH + "\" customWidth=\"1\"/></cols><sheetData>\n");
        for (int number = 1; number <= rows.size(); number++) {
            row(rows.get(number - 1), number, out);
        }
        out.write("</sheetData><autoFilter ref=\"A1:" + Grid.letters(columns - 1) + rows.size() + "\"/></worksheet>\n");
    }

    private static void row(List<String> row, int number, Writer out) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                out.write("<c r=\"" + Grid.letters(column) + number + "\" s=\"" + (number == 1 ? 1 : 0) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                out.write(escaped(row.get(column)));
                out.write("</t></is></c>");
            }
        }
        out.write("</row>\n");
    }

    /** Characters that XML 1.0 cannot hold become the mark for the unknown. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd");
    }
}
