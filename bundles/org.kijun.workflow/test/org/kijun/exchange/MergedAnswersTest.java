package org.kijun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijun.dsl.edit.ProductText;
import org.kijun.model.Verdict;

/** Random answers go out, rows are shuffled, text and workbook are changed at random, and the merge is what it should be. */
class MergedAnswersTest {
    private static final List<String> REQUIREMENTS = List.of("R-1", "R-2", "R-3");
    private static final Map<String, Verdict> WORDS = Map.of("適合", Verdict.MET, "一部適合", Verdict.PARTLY, "不適合", Verdict.NOT_MET);

    @TempDir
    private Path folder;

    /** What is said about a requirement. */
    private record Said(String word, String comment) {
        String text(String requirement) {
            return "    %s %s ja \"%s\"\n".formatted(requirement, WORDS.get(word).getLiteral().replace('-', ' '), comment);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theMergeIsWhatTheTwoSidesAndTheirBaseSay(long seed) throws IOException {
        var random = new Random(seed);
        var desk = new AnswerDesk(folder);
        var base = said(random);
        write(desk, base);
        var file = desk.exported();
        var text = changed(base, random);
        var workbook = changed(base, random);
        write(desk, text);
        fill(file, base, workbook);
        AnswerDesk.edit(file, book -> shuffle(AnswerDesk.form(book), random));

        var plan = desk.plan(file);
        plan.write();
        var after = ProductText.of(Files.readString(desk.text()), "acme/x1", desk.project().names());
        for (var requirement : REQUIREMENTS) {
            var expected = merged(base.get(requirement), text.get(requirement), workbook.get(requirement));
            var answer = after.answer("rules/" + requirement).orElseThrow();
            assertEquals(WORDS.get(expected.word()), answer.verdict(), requirement);
            assertEquals(expected.comment(), answer.reasons().getFirst().text(), requirement);
        }
        long conflicts = REQUIREMENTS.stream().filter(each -> !isMerged(base.get(each), text.get(each), workbook.get(each))).count();
        assertEquals(conflicts, plan.conflicts().stream().map(conflict -> conflict.requirement()).distinct().count());
    }

    private static Said merged(Said base, Said text, Said workbook) {
        return isMerged(base, text, workbook)
                ? new Said(merged(base.word(), text.word(), workbook.word()), merged(base.comment(), text.comment(), workbook.comment())) : text;
    }

    private static String merged(String base, String text, String workbook) {
        return workbook.equals(base) ? text : workbook;
    }

    private static boolean isMerged(Said base, Said text, Said workbook) {
        return isMerged(base.word(), text.word(), workbook.word()) && isMerged(base.comment(), text.comment(), workbook.comment());
    }

    private static boolean isMerged(String base, String text, String workbook) {
        return workbook.equals(base) || text.equals(base) || text.equals(workbook);
    }

    private static Map<String, Said> said(Random random) {
        var said = new LinkedHashMap<String, Said>();
        REQUIREMENTS.forEach(each -> said.put(each, new Said(word(random), comment(random))));
        return said;
    }

    private static Map<String, Said> changed(Map<String, Said> before, Random random) {
        var changed = new LinkedHashMap<String, Said>();
        before.forEach((name, said) -> changed.put(name, new Said(random.nextBoolean() ? word(random) : said.word(),
                random.nextBoolean() ? comment(random) : said.comment())));
        return changed;
    }

    private static String word(Random random) {
        return List.of("適合", "一部適合", "不適合").get(random.nextInt(3));
    }

    private static String comment(Random random) {
        return List.of("設定画面で変更する。", "=1+1", "A / B を用いる", "次の版で対応", "'引用'").get(random.nextInt(5));
    }

    private static void write(AnswerDesk desk, Map<String, Said> said) throws IOException {
        var text = new StringBuilder("module acme\nuse rules\n\nproduct x1 \"X1\" {\n    baseline all\n\n");
        said.forEach((requirement, each) -> text.append(each.text(requirement)));
        Files.writeString(desk.text(), text.append("}\n"));
    }

    private static void fill(Path file, Map<String, Said> base, Map<String, Said> workbook) throws IOException {
        AnswerDesk.edit(file, book -> workbook.forEach((requirement, said) -> {
            if (!said.equals(base.get(requirement))) {
                AnswerDesk.cell(AnswerDesk.form(book), "rules/" + requirement, "判定").setCellValue(said.word());
                AnswerDesk.cell(AnswerDesk.form(book), "rules/" + requirement, "備考").setCellValue(said.comment());
            }
        }));
    }

    /** The rows with answers in another order, further down, with gaps. */
    private static void shuffle(XSSFSheet sheet, Random random) {
        var rows = new ArrayList<Map<Integer, String>>();
        for (int at = 3; at <= 5; at++) {
            var texts = new HashMap<Integer, String>();
            sheet.getRow(at).forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    texts.put(cell.getColumnIndex(), cell.getStringCellValue());
                }
            });
            rows.add(texts);
            sheet.removeRow(sheet.getRow(at));
        }
        Collections.shuffle(rows, random);
        int to = 3 + random.nextInt(20);
        for (var texts : rows) {
            var row = sheet.createRow(to);
            texts.forEach((column, text) -> row.createCell(column).setCellValue(text));
            to += 1 + random.nextInt(5);
        }
    }
}
