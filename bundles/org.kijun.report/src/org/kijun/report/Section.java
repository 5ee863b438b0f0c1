package org.kijun.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a report: a sheet of a workbook, a region of a page.
 *
 * @param id unique in the report: lower case letters, digits, hyphens
 * @param title what people read above it
 * @param tab short name for a sheet: at most {@value #TAB_LENGTH} characters, none of {@code \ / ? * [ ] :}, no apostrophe at either end; unique in
 *     the report whatever the case
 * @param blocks in their order
 * @param children parts of this part, after its blocks
 */
public record Section(String id, Phrase title, String tab, List<Block> blocks, List<Section> children) {
    public static final int TAB_LENGTH = 31;

    public Section {
        blocks = List.copyOf(blocks);
        children = List.copyOf(children);
        if (tab.isBlank() || tab.length() > TAB_LENGTH || tab.matches(".*[\\\\/?*\\[\\]:\\p{Cntrl}].*|'.*|.*'")) {
            throw new IllegalArgumentException("not a name for a sheet: " + tab);
        }
    }

    /** A section without parts. */
    public static Section of(String id, Phrase title, String tab, List<? extends Block> blocks) {
        return new Section(id, title, tab, List.copyOf(blocks), List.of());
    }

    /** This section and everything in it, depth first. */
    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::walk));
    }

    /** The tables of this section, without those of its children. */
    public List<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }
}
