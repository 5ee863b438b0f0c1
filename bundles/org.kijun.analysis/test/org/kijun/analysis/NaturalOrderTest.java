package org.kijun.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "1.2 1.10",
        "1 1.1 1.2 1.2-1 1.2-2 1.2-10 1.2a 1.2b 1.10 2",
        "5-1 5.1 5.1-1 5.1-2 5.1-10",
        "34-2 34-10 35",
        "指針1 指針2 指針3 指針10",
        "① ② ⑨ ⑩ ⑪ ⑳",
        "⑴ ⑵ ⑽",
        "Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅸ Ⅹ",
        "1(2) 1(2)(a) 1(2)(b) 1(10)(a)",
        "第一条 第二条 第三条 第九条 第十条 第十一条 第二十条 第百条 第百三条 第千条 第一万条",
        "第34条 第34条の2 第34条の9 第34条の10 第35条",
        "第三条の二 第三条の十",
        "第3条 第三十四条 第35条",
        "PW-1 PW-2 PW-10",
        "S1.1-02 S1.1-14 S1.1-16",
        "CR-1.1 CR-1.1-RE(1) CR-1.1-RE(2) CR-1.2 CR-1.10",
        "1.9 1.10 1.２0 2",
        "a B c",
    })
    void sortsAsAPersonWould(String inOrder) {
        var expected = List.of(inOrder.split(" "));
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(expected, NaturalOrder.sorted(shuffled, Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"１.10 1.10", "ＰＷ－１ PW-1", "第三条 第3条", "① 1", "007 7", "二〇 二十", "Ａ a"})
    void theSpellingOfANumberMakesNoDifferenceToWhatFollows(String same) {
        var spellings = same.split(" ");
        assertTrue(NaturalOrder.COMPARATOR.compare(spellings[0] + "-1", spellings[1] + "-2") < 0);
        assertTrue(NaturalOrder.COMPARATOR.compare(spellings[1] + "-1", spellings[0] + "-2") < 0);
    }

    @Test
    void theEmptyTextComesFirst() {
        assertEquals(List.of("", "1"), NaturalOrder.sorted(List.of("1", ""), Function.identity()));
    }

    @Test
    void aMissingTextComesFirst() {
        assertEquals(Arrays.asList(null, "1"), Arrays.asList("1", null).stream().sorted(NaturalOrder.COMPARATOR).toList());
    }

    @Test
    void numbersOfAnyLengthCompareByValue() {
        var long1 = "9".repeat(400);
        var longer = "1" + "0".repeat(400);
        assertTrue(NaturalOrder.COMPARATOR.compare(long1, longer) < 0);
    }

    @Test
    void onlyTheSameTextIsEqual() {
        assertTrue(NaturalOrder.COMPARATOR.compare("１", "1") != 0);
        assertEquals(0, NaturalOrder.COMPARATOR.compare("1", "1"));
    }

    @Test
    void theOrderIsTotal() {
        var random = new Random(42);
        var texts = random.ints(60, 0, Integer.MAX_VALUE).mapToObj(seed -> randomText(new Random(seed))).toList();
        for (var a : texts) {
            for (var b : texts) {
                assertEquals(sign(a, b), -sign(b, a), () -> a + " and " + b);
                for (var c : texts) {
                    assertTrue(sign(a, b) > 0 || sign(b, c) > 0 || sign(a, c) <= 0, () -> a + ", " + b + ", " + c);
                }
            }
        }
    }

    private static int sign(String one, String other) {
        return Integer.signum(NaturalOrder.COMPARATOR.compare(one, other));
    }

    private static String randomText(Random random) {
        var alphabet = "019１９aAbＢ.-()（ ①②⑩Ⅳ一二十百万第条の½\u0301ﾞ\ud83d\ude00\ud800";
        return random.ints(random.nextInt(6), 0, alphabet.length())
                .mapToObj(at -> alphabet.substring(at, at + 1))
                .reduce("", String::concat);
    }
}
