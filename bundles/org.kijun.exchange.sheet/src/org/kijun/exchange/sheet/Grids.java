package org.kijun.exchange.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.Incoming;
import org.kijun.exchange.answers.FilledCell.Kind;
import org.kijun.exchange.answers.WorkbookCells;
import org.kijun.exchange.sheet.Grid.Cell;
import org.kijun.exchange.sheet.Grid.Row;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Opens a file as tables, whatever it is called: an archive or compound file is a workbook, everything else CSV. */
record Grids(List<Grid> grids, List<Finding> findings) {
    /** How Japanese spreadsheet programs save CSV. */
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    static Grids open(Incoming file) throws IOException {
        var bytes = file.bytes();
        if (bytes.isEmpty()) {
            return refused(ExchangeIssue.TOO_LARGE, Place.of(file.shown()), (file.limits().fileBytes() >> 20) + " MiB");
        }
        return isWorkbook(bytes.get()) ? workbook(file) : csv(bytes.get(), file);
    }

    static boolean isWorkbook(byte[] head) {
        return head.length > 1 && (head[0] == 'P' && head[1] == 'K' || head[0] == (byte) 0xd0 && head[1] == (byte) 0xcf);
    }

    private static Grids refused(ExchangeIssue issue, Place place, String argument) {
        return new Grids(List.of(), List.of(new Finding(issue, place, List.of(argument))));
    }

    private static Grids workbook(Incoming file) throws IOException {
        var sheets = new Sheets(file);
        var findings = new ArrayList<>(WorkbookCells.read(file, sheets));
        findings.addAll(sheets.findings);
        return new Grids(sheets.grids, findings);
    }

    private static Grids csv(byte[] bytes, Incoming file) {
        var text = decoded(bytes);
        if (text.indexOf('\0') >= 0 || text.isBlank()) {
            return refused(ExchangeIssue.NOT_THIS_FORMAT, Place.of(file.shown()), "CSV, XLSX");
        }
        try {
            var rows = Csv.read(text, file.limits().rows());
            return rows.size() > file.limits().rows() ? refused(ExchangeIssue.TOO_LARGE, Place.of(file.shown()), rows(file))
                    : new Grids(List.of(new Grid(file.shown(), "", rows, List.of())), List.of());
        } catch (IOException open) {
            return refused(ExchangeIssue.BROKEN_FILE, Place.of(file.shown(), Integer.parseInt(open.getMessage())), "\"");
        }
    }

    private static String rows(Incoming file) {
        return file.limits().rows() + " rows";
    }

    /** UTF-8, UTF-16 with its mark, else as Japanese programs write. */
    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe && (bytes[0] & 0xff) >= 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, JAPANESE);
        }
    }

    /** Collects the sheets of a workbook. */
    private static final class Sheets implements WorkbookCells.Listener {
        private final Incoming file;
        private final List<Grid> grids = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Sheets(Incoming file) {
            this.file = file;
        }

        @Override
        public void sheet(String name) {
            grids.add(new Grid(file.shown(), name, new ArrayList<>(), new ArrayList<>()));
        }

        @Override
        public boolean cell(int row, int column, String text, Kind kind) {
            var grid = grids.getLast();
            if (grid.rows().isEmpty() || grid.rows().getLast().number() != row + 1) {
                if (grid.rows().size() == file.limits().rows()) {
                    findings.add(new Finding(ExchangeIssue.TOO_LARGE, grid.place(), List.of(rows(file))));
                    return false;
                }
                grid.rows().add(new Row(row + 1, new TreeMap<>()));
            }
            grid.rows().getLast().cells().put(column, new Cell(text, kind));
            return true;
        }

        @Override
        public void merged(String range) {
            grids.getLast().merged().add(range);
        }
    }
}
