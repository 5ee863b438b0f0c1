package org.kijun.dsl.ide.fix;

import jakarta.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.kijun.dsl.ide.index.References;
import org.kijun.dsl.naming.NameResolution;
import org.kijun.model.Named;

/** Names as one would write them at a place: short, but not so short that they mean something else, with '^' where it is needed. */
public final class WrittenNames {
    @Inject
    private References references;

    @Inject
    private IValueConverterService values;

    /** The name of the element in the place of the reference. */
    public String of(Named element, References.Reference reference) {
        var full = element.qualifiedName();
        var brief = NameResolution.shortened(full, NameResolution.prefixes(reference.owner(), reference.feature()));
        var isClear = references.target(reference.owner(), reference.feature(), brief).filter(found -> full.equals(found.qualifiedName())).isPresent();
        return escaped(isClear ? brief : full, reference);
    }

    /** The name with a '^' where the place needs one. */
    public String escaped(String name, References.Reference reference) {
        return values.toString(name, reference.rule());
    }
}
