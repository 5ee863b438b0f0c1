package org.kijun.exchange.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kijun.model.KijunFactory;
import org.kijun.model.Party;
import org.kijun.model.Strength;
import org.kijun.model.Text;

/** Words of other people as values of ours. */
final class Words {
    private static final Map<Strength, String> STRENGTHS = Map.of(
            Strength.MUST, "must shall mandatory required require m 必須 義務 要 しなければならない",
            Strength.SHOULD, "should recommended recommendation r 推奨 望ましい すべき",
            Strength.MAY, "may optional o can 任意 許容 してもよい",
            Strength.INFO, "info informative information note n/a i 参考 情報 注記 解説",
            Strength.OUTCOME, "outcome 成果");
    private static final Map<Party, String> PARTIES = Map.of(
            Party.MANUFACTURER, "manufacturer vendor developer maker 製造者 製造業者 メーカー 開発者 ベンダー 供給者",
            Party.USER, "user 利用者 ユーザー 一般利用者",
            Party.ADMIN, "admin administrator 管理者 システム管理者",
            Party.OPERATOR, "operator serviceprovider 運用者 運用事業者 サービス提供者",
            Party.CARRIER, "carrier telecommunicationscarrier 電気通信事業者 通信事業者",
            Party.GOVERNMENT, "government authority 政府 国 行政",
            Party.INTEGRATOR, "integrator installer 構築者 設置者 工事業者 インテグレーター",
            Party.EXECUTIVE, "executive management 経営者 経営層");

    private Words() {
    }

    static Optional<Strength> strength(String word) {
        var plain = plain(word).replaceFirst("^([mr])[cf]*$", "$1");
        return STRENGTHS.entrySet().stream().filter(each -> List.of(each.getValue().split(" ")).contains(plain)).map(Map.Entry::getKey).findFirst();
    }

    /** Whether the word is one of those with which ETSI says that a provision depends on something. */
    static boolean isConditional(String word) {
        return plain(word).matches("[mr]f?c");
    }

    static Optional<Party> party(String word) {
        var plain = plain(word);
        return PARTIES.entrySet().stream().filter(each -> List.of(each.getValue().split(" ")).contains(plain)).map(Map.Entry::getKey).findFirst();
    }

    static List<String> parts(String words) {
        var parts = new ArrayList<String>();
        for (var word : words.split("[,、，;；/／・\n]")) {
            if (!word.isBlank()) {
                parts.add(word.strip());
            }
        }
        return parts;
    }

    /** Adds a text in the language, or in Japanese when it has letters of its own and none is given. */
    static Text add(Text there, String value, String language) {
        var text = there == null ? KijunFactory.eINSTANCE.createText() : there;
        var tag = language.isEmpty() && isJapanese(value) ? "ja" : language;
        var local = text.getValues().stream().filter(each -> tag.equals(each.getLanguage() == null ? "" : each.getLanguage())).findFirst();
        if (local.isPresent()) {
            local.get().setValue(local.get().getValue() + "\n" + value);
            return text;
        }
        var added = KijunFactory.eINSTANCE.createLocalText();
        added.setLanguage(tag.isEmpty() ? null : tag);
        added.setValue(value);
        text.getValues().add(tag.isEmpty() ? 0 : text.getValues().size(), added);
        return text;
    }

    private static boolean isJapanese(String value) {
        return value.codePoints().anyMatch(each -> switch (Character.UnicodeScript.of(each)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        });
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+|\\(\\d+\\)$", "");
    }
}
