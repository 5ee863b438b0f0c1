package org.kijun.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * An element in the outline. Two entries are the same when their names and those of the elements around them are, so that what is
 * selected and expanded stays so while the text changes.
 *
 * @param path the name after those of the elements around it
 */
record Entry(List<String> path, DocumentSymbol symbol, List<Entry> children) {
    static List<Entry> of(List<? extends Either<SymbolInformation, DocumentSymbol>> symbols) {
        return entries(List.of(), symbols.stream().filter(Either::isRight).<DocumentSymbol>map(Either::getRight).toList());
    }

    private static List<Entry> entries(List<String> above, List<DocumentSymbol> symbols) {
        return symbols == null ? List.of() : symbols.stream().map(symbol -> {
            var path = new ArrayList<>(above);
            path.add(symbol.getKind() + " " + symbol.getName());
            return new Entry(List.copyOf(path), symbol, entries(path, symbol.getChildren()));
        }).toList();
    }

    String name() {
        return symbol.getName();
    }

    String title() {
        return symbol.getDetail() == null ? "" : symbol.getDetail();
    }

    /** The innermost entry around the place, itself or one below it. */
    Optional<Entry> around(Position place) {
        return covers(symbol.getRange(), place)
                ? children.stream().flatMap(child -> child.around(place).stream()).findFirst().or(() -> Optional.of(this))
                : Optional.empty();
    }

    private static boolean covers(Range range, Position place) {
        return compare(range.getStart(), place) <= 0 && compare(place, range.getEnd()) <= 0;
    }

    private static int compare(Position one, Position other) {
        return one.getLine() != other.getLine() ? Integer.compare(one.getLine(), other.getLine()) : Integer.compare(one.getCharacter(), other.getCharacter());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
