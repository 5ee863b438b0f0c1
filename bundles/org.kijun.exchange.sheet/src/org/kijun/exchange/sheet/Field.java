package org.kijun.exchange.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a clause list can be, with the headings that people give it. */
enum Field {
    NUMBER("number", "番号 項番 項目番号 箇条 箇条番号 条項 条項番号 条文番号 要件番号 要求事項番号 管理番号 管理策番号 識別子 条 no no. № # id number identifier ref ref. reference clause "
            + "clausenumber clauseno clauseno. clauseid section sectionnumber requirementid requirementno requirementno. controlid provision provisionid"),
    TITLE("title", "題名 名称 タイトル 件名 見出し 項目 項目名 要件名 箇条名 管理策名 title name heading label caption clausetitle requirementname controlname requirementtitle"),
    SUMMARY("summary", "内容 本文 要求内容 要求事項 要件 説明 概要 要約 記述 規定 規定内容 条文 text summary description requirement content statement control requirementtext "
            + "clausetext definition"),
    LEVEL("level", "階層 レベル 深さ 段 level depth indent indentation outlinelevel"),
    PARENT("parent", "親 親番号 親項目 上位 上位番号 上位項目 parent parentid parentnumber parentno"),
    STRENGTH("strength", "義務 強さ 強度 必須 区分 要否 必須/推奨 必須推奨 義務の強さ 義務区分 要求区分 要求レベル 適合区分 obligation strength modality mandatory status m/o m/r "
            + "mandatory/optional mandatory/recommended priority compliance"),
    PARTY("party", "対象者 主体 実施主体 義務者 当事者 名宛人 party addressee actor who responsible responsibleparty"),
    TOPIC("topic", "主題 分野 分類 カテゴリ カテゴリー 大分類 topic category subject domain theme family"),
    CONDITION("condition", "条件 適用条件 適用範囲 condition applicability appliesto when"),
    SHA256("sha256", "sha256 sha-256 ハッシュ ハッシュ値 hash");

    private final String id;
    private final List<String> headings;

    Field(String id, String headings) {
        this.id = id;
        this.headings = List.of(headings.split(" "));
    }

    /** What a user types before the column. */
    String id() {
        return id;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Field::id).toList();
    }

    static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** What the heading says, with or without a language. */
    static Optional<Field> of(String heading) {
        var plain = plain(withoutLanguage(heading));
        return Arrays.stream(values()).filter(field -> field.headings.contains(plain)).findFirst();
    }

    /** The language that the heading says, or nothing. */
    static String language(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.matches(".*(英語|英文|\\ben\\b|english).*") ? "en" : plain.matches(".*(日本語|和文|\\bja\\b|\\bjp\\b|japanese).*") ? "ja" : "";
    }

    private static String withoutLanguage(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("(?i)[(\\[]?(英語|英文|日本語|和文|\\ben\\b|\\bja\\b|\\bjp\\b|english|japanese)[)\\]]?", "");
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_:*]+", "");
    }
}
