package org.kijun.ui.help;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds pages by words; texts in scripts without spaces are cut into pairs of characters. */
final class SearchIndex {
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+|[\\p{L}\\p{N}]+");
    private static final int IN_TITLE = 10;

    private final Map<String, Map<Page, Integer>> pages = new HashMap<>();

    SearchIndex(List<Page> all) {
        for (var page : all) {
            terms(HtmlPage.plain(page)).forEach(term -> add(term, page, 1));
            terms(page.title()).forEach(term -> add(term, page, IN_TITLE));
        }
    }

    /** The pages that have all terms of the query, the best first. */
    List<Page> find(String query) {
        var terms = new HashSet<>(terms(query));
        var scores = new LinkedHashMap<Page, Integer>();
        var isFirst = true;
        for (var term : terms) {
            var found = startingWith(term);
            if (isFirst) {
                scores.putAll(found);
                isFirst = false;
            } else {
                scores.keySet().retainAll(found.keySet());
                scores.replaceAll((page, score) -> score + found.get(page));
            }
        }
        return scores.entrySet().stream().sorted(Map.Entry.<Page, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().id())).map(Map.Entry::getKey).toList();
    }

    /** A word that is not complete yet finds pages too. */
    private Map<Page, Integer> startingWith(String term) {
        var found = new HashMap<Page, Integer>();
        pages.forEach((known, scores) -> {
            if (known.startsWith(term)) {
                scores.forEach((page, score) -> found.merge(page, score, Integer::sum));
            }
        });
        return found;
    }

    private void add(String term, Page page, int score) {
        pages.computeIfAbsent(term, absent -> new HashMap<>()).merge(page, score, Integer::sum);
    }

    private static List<String> terms(String text) {
        var terms = new ArrayList<String>();
        var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (words.find()) {
            var word = words.group();
            if (word.length() > 2 && isWithoutSpaces(word)) {
                for (int at = 0; at < word.length() - 1; at++) {
                    terms.add(word.substring(at, at + 2));
                }
            } else {
                terms.add(word);
            }
        }
        return terms;
    }

    private static boolean isWithoutSpaces(String word) {
        return Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA)
                .contains(Character.UnicodeScript.of(word.codePointAt(0)));
    }
}
