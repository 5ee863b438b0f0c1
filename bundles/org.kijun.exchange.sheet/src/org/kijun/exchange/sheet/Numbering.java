package org.kijun.exchange.sheet;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kijun.model.Clause;

/**
 * Where a clause stands in the tree, from its number alone: {@code 5.1-1} below {@code 5.1}, {@code 1.2} below 第1部, an article below its
 * chapter, ① and (a) below the clause before them.
 */
final class Numbering {
    private static final List<String> RANKS = List.of("編", "部", "章", "節", "款", "条", "項", "号");
    private static final Pattern HEADING = Pattern.compile("第?\\s*([0-9一二三四五六七八九十百]+)\\s*([編部章節款条項号])");
    private static final Pattern ITEM = Pattern.compile("[①-⓿❶-➓㈠-㉃]|[(（][^()（）]{1,4}[)）]|[a-zａ-ｚア-ンivx]{1,4}[).）．]|[ア-ン]");
    private static final String KANJI = "〇一二三四五六七八九";

    private final Map<String, Clause> byKey = new LinkedHashMap<>();
    /** Chapters and the like that are open, the widest last. */
    private final Deque<Ranked> open = new ArrayDeque<>();
    private Clause numbered;

    private record Ranked(int rank, Clause clause) {
    }

    /** Whether the number counts within the clause before it. */
    static boolean isItem(String number) {
        return ITEM.matcher(number.strip()).matches();
    }

    /** The clause that the number stands below; empty at the top. */
    Optional<Clause> parent(String number) {
        if (isItem(number)) {
            return Optional.ofNullable(numbered);
        }
        int rank = rank(number);
        if (rank >= 0) {
            return open.stream().filter(each -> each.rank < rank).findFirst().map(Ranked::clause);
        }
        return prefix(key(number)).or(() -> Optional.ofNullable(open.peek()).map(Ranked::clause));
    }

    /** From now on others may stand below the clause. */
    void add(String number, Clause clause) {
        if (isItem(number)) {
            return;
        }
        int rank = rank(number);
        if (rank >= 0) {
            open.removeIf(each -> each.rank >= rank);
            open.push(new Ranked(rank, clause));
        }
        byKey.put(key(number), clause);
        numbered = clause;
    }

    /** The clause with the number, written in any way. */
    Optional<Clause> find(String number) {
        return Optional.ofNullable(byKey.get(key(number)));
    }

    /** The last clause that has a number of its own. */
    Optional<Clause> last() {
        return Optional.ofNullable(numbered);
    }

    private Optional<Clause> prefix(String key) {
        for (int end = key.length() - 1; end > 0; end--) {
            var found = byKey.get(key.substring(0, end));
            if (found != null && isBoundary(key.charAt(end - 1), key.charAt(end))) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean isBoundary(char before, char after) {
        return !(Character.isDigit(before) && Character.isDigit(after)) && !(Character.isLetter(before) && Character.isLetter(after));
    }

    private static int rank(String number) {
        var matcher = HEADING.matcher(Normalizer.normalize(number.strip(), Normalizer.Form.NFKC));
        return matcher.matches() ? RANKS.indexOf(matcher.group(2)) : -1;
    }

    /** The number without what only decorates it: 第1部 is 1, 1.2. is 1.2. */
    private static String key(String number) {
        var plain = Normalizer.normalize(number.strip(), Normalizer.Form.NFKC);
        var heading = HEADING.matcher(plain);
        return heading.matches() ? arabic(heading.group(1)) : plain.replaceAll("\\s+", "").replaceFirst("[.]$", "");
    }

    private static String arabic(String digits) {
        if (digits.matches("[0-9]+")) {
            return digits;
        }
        int value = 0;
        int digit = 0;
        for (char each : digits.toCharArray()) {
            int unit = each == '百' ? 100 : each == '十' ? 10 : 0;
            value += unit == 0 ? 0 : Math.max(1, digit) * unit;
            digit = unit == 0 ? KANJI.indexOf(each) : 0;
        }
        return Integer.toString(value + digit);
    }
}
