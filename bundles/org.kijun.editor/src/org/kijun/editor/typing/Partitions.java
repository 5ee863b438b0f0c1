package org.kijun.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Where texts in quotes and comments are. */
public final class Partitions {
    /** The name of this partitioning beside others that a document may have. */
    public static final String NAME = "org.kijun.editor.partitions";
    public static final String COMMENT = "org.kijun.editor.comment";
    public static final String TEXT = "org.kijun.editor.text";

    private Partitions() {
    }

    /** Lets the document know its partitions; nothing happens when it does already. */
    public static void install(IDocument document) {
        if (document instanceof IDocumentExtension3 parts && parts.getDocumentPartitioner(NAME) == null) {
            var partitioner = new FastPartitioner(scanner(), new String[] {COMMENT, TEXT});
            partitioner.connect(document);
            parts.setDocumentPartitioner(NAME, partitioner);
        }
    }

    private static RuleBasedPartitionScanner scanner() {
        var comment = new Token(COMMENT);
        var text = new Token(TEXT);
        var scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] {new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new MultiLineRule("\"\"\"", "\"\"\"", text, (char) 0, true), new SingleLineRule("\"", "\"", text, '\\', true)});
        return scanner;
    }

    /** The type of what a letter typed at the offset would belong to; the default type outside of texts and comments. */
    public static String at(IDocument document, int offset) {
        install(document);
        try {
            return TextUtilities.getContentType(document, NAME, Math.min(offset, document.getLength()), true);
        } catch (BadLocationException changedMeanwhile) {
            return IDocument.DEFAULT_CONTENT_TYPE;
        }
    }

    /** Whether a letter typed at the offset would be part of what the language means by itself. */
    public static boolean isCode(IDocument document, int offset) {
        return IDocument.DEFAULT_CONTENT_TYPE.equals(at(document, offset));
    }
}
