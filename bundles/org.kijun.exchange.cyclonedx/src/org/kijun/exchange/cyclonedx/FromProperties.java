package org.kijun.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kijun.model.KijunFactory;
import org.kijun.model.KijunPackage;
import org.kijun.model.Text;

/** Sets of an element what {@link Properties} wrote. */
final class FromProperties {
    /**
     * A link that is set when all elements are there.
     *
     * @param line of the property, or 0
     */
    record Link(EObject from, EReference reference, String name, int line) {
    }

    private final List<Link> links;
    /** Hears of properties that say nothing. */
    private final Consumer<Item> odd;

    FromProperties(List<Link> links, Consumer<Item> odd) {
        this.links = links;
        this.odd = odd;
    }

    void read(Item of, EObject element) {
        for (var property : of.all("properties")) {
            var name = property.text("name");
            if (name.startsWith(Properties.PREFIX)) {
                var path = List.of(name.substring(Properties.PREFIX.length()).split("\\."));
                if (!set(element, path, value(property), property.line)) {
                    odd.accept(property);
                }
            } else {
                odd.accept(property);
            }
        }
    }

    /** JSON has a member for the value, XML the content. */
    private static String value(Item property) {
        var written = property.all("value").isEmpty() ? property.text : property.text("value");
        var value = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            boolean isEscape = written.charAt(at) == '\\' && at + 1 < written.length();
            value.append(isEscape ? unescaped(written.charAt(++at)) : written.charAt(at));
        }
        return value.toString();
    }

    private static char unescaped(char character) {
        return switch (character) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> character;
        };
    }

    /** Whether it means something. */
    private boolean set(EObject element, List<String> path, String value, int line) {
        var feature = element.eClass().getEStructuralFeature(path.getFirst());
        if (feature == null || feature.isTransient() || feature.isDerived()) {
            return false;
        }
        var rest = path.subList(1, path.size());
        return switch (feature) {
            case EReference reference when reference.getEReferenceType() == KijunPackage.Literals.TEXT -> text(element, reference, rest, value);
            case EReference reference when reference.isContainment() -> part(element, reference, rest, value, line);
            case EReference reference -> links.add(new Link(element, reference, value, line));
            case EAttribute attribute -> attribute(element, attribute, value);
            default -> false;
        };
    }

    private static boolean text(EObject element, EReference reference, List<String> rest, String value) {
        var text = element.eGet(reference) instanceof Text there ? there : KijunFactory.eINSTANCE.createText();
        if (rest.isEmpty() || rest.size() == 2 && text.getValues().isEmpty()) {
            return false;
        }
        if (rest.size() == 2) {
            text.getValues().getLast().setTranslates(value);
            return true;
        }
        var local = KijunFactory.eINSTANCE.createLocalText();
        local.setLanguage(rest.getFirst().equals(Properties.NO_LANGUAGE) ? null : rest.getFirst());
        local.setValue(value);
        text.getValues().add(local);
        element.eSet(reference, text);
        return true;
    }

    @SuppressWarnings("unchecked")
    private boolean part(EObject element, EReference reference, List<String> rest, String value, int line) {
        if (!reference.isMany() || reference.getEReferenceType().isAbstract() || reference.getEReferenceType() == KijunPackage.Literals.CLAUSE
                || rest.isEmpty() || !rest.getFirst().matches("\\d{1,6}")) {
            return false;
        }
        var parts = (EList<EObject>) element.eGet(reference);
        int at = Integer.parseInt(rest.getFirst());
        if (at == parts.size() && rest.size() == 1) {
            return parts.add(EcoreUtil.create(reference.getEReferenceType()));
        }
        return at < parts.size() && rest.size() > 1 && set(parts.get(at), rest.subList(1, rest.size()), value, line);
    }

    @SuppressWarnings("unchecked")
    private static boolean attribute(EObject element, EAttribute attribute, String value) {
        try {
            var converted = EcoreUtil.createFromString(attribute.getEAttributeType(), value);
            if (attribute.isMany()) {
                ((EList<Object>) element.eGet(attribute)).add(converted);
            } else {
                element.eSet(attribute, converted);
            }
            return converted != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    static void link(EObject from, EReference reference, EObject target) {
        if (reference.isMany()) {
            ((EList<Object>) from.eGet(reference)).add(target);
        } else {
            from.eSet(reference, target);
        }
    }
}
