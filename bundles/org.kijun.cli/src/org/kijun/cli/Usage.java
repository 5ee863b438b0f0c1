package org.kijun.cli;

/** What {@code kijun --help} says. It stands here so that it can be said at once; a test holds it to what the commands declare. */
final class Usage {
    private static final String JA = """
            使い方: kijun [-hV] コマンド

            機器のセキュリティ要求事項を作成し、検査し、書き出す。

            オプション:
              -h, --help      この説明を表示する。
              -V, --version   版を表示する。

            コマンド:
              check       本文の問題点を示す。
              export      製品又は基準についての帳票を書き出す。
              import      他のプログラムや人が作成したファイルを取り込む。
              collect     多数の製品のワークブック及び本文を一つの一覧にまとめる。
              list        本文及び文書集の内容を一覧で示す。
              explain     要求事項を製品に適用するかどうか、及びその理由を示す。
              status      製品の状況（適用の有無、判定の内訳、判断を左右する未回答の事実）を
                            示す。
              format      本文を整形する。変わるのは空白だけである。
              new         要求事項、基準及び製品のひな形を含むフォルダーを作成する。
              lsp         標準入出力でエディターに応じる（言語サーバーの規約による）。
              completion  bash 及び zsh の入力補完の設定を表示する。

            コマンドの説明:  kijun コマンド --help
            始め方:          kijun new my-scheme
            終了コード:      0 問題なし、1 指摘あり、2 使い方の誤り、3 障害
            """;

    private static final String EN = """
            Usage: kijun [-hV] COMMAND

            Writes, checks and exports security requirements for devices.

            Options:
              -h, --help      Shows this help.
              -V, --version   Shows the version.

            Commands:
              check       Says what is wrong with the texts.
              export      Writes reports about a product or a baseline.
              import      Brings in what other programs and people wrote.
              collect     Makes one portfolio of the workbooks and texts of many products.
              list        Lists what the texts and the library hold.
              explain     Says whether a requirement applies to a product, and why.
              status      Says how products stand: what applies, how it is answered, which
                            open facts decide most.
              format      Lays out texts: only white space changes.
              new         Makes a folder with a requirement, a baseline and a product to
                            begin with.
              lsp         Serves editors over standard input and output (Language Server
                            Protocol).
              completion  Prints what makes bash and zsh complete commands and options.

            Help for a command:  kijun COMMAND --help
            Begin with:          kijun new my-scheme
            Exit codes:          0 fine, 1 findings, 2 wrong use, 3 broken
            """;

    private Usage() {
    }

    static String text(String language) {
        return language.equals("ja") ? JA : EN;
    }
}
