package org.kijun.dsl.edit;

import static org.kijun.model.KijunPackage.Literals.FACT_VALUE__FACT;
import static org.kijun.model.KijunPackage.Literals.FACT_VALUE__UNIT;
import static org.kijun.model.KijunPackage.Literals.NAMED__NAME;
import static org.kijun.model.KijunPackage.Literals.NAMED__TITLE;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__BASELINES;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__DEVICE_CLASSES;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__FACTS;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__FIRMWARE;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__MODEL;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__NOTE;
import static org.kijun.model.KijunPackage.Literals.PRODUCT__VENDOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EReference;
import org.kijun.model.FactValue;
import org.kijun.model.Product;

/** The profile of a product as words. */
final class ProfileText {
    private static final String INDENT = "    ";

    private final Parsed parsed;
    private final Product product;
    private final Spelling spelling;

    ProfileText(Parsed parsed, Product product, Spelling spelling) {
        this.parsed = parsed;
        this.product = product;
        this.spelling = spelling;
    }

    /** What the product says, read from a text that is not linked. */
    Profile read() {
        var facts = new LinkedHashMap<String, FactAnswer>();
        for (var value : product.getFacts()) {
            parsed.written(value, FACT_VALUE__FACT).ifPresent(written -> facts.put(spelling.full(written, FACT_VALUE__FACT), answer(value)));
        }
        return new Profile(Tagged.of(product.getTitle()), names(PRODUCT__DEVICE_CLASSES), Tagged.of(product.getVendor()),
                Objects.toString(product.getModel(), ""), product.getFirmware(), names(PRODUCT__BASELINES),
                Tagged.of(product.getNote()), facts);
    }

    /** Turns the product into one that says so; its answers stay. */
    void change(Changes changes, Profile wanted) {
        var parts = new Parts(changes, product, product.getName());
        int name = parsed.values(product, NAMED__NAME).getFirst().last();
        parts.changeHead(name, List.of(
                new Part(NAMED__TITLE, List.of(), new Wording(product.getTitle(), wanted.title(), INDENT)),
                new Part(PRODUCT__DEVICE_CLASSES, List.of(":"), references(PRODUCT__DEVICE_CLASSES, wanted.classes()))));
        parts.changeBlock(open(), List.of(
                new Part(PRODUCT__VENDOR, List.of("vendor"), new Wording(product.getVendor(), wanted.vendor(), INDENT)),
                new Part(PRODUCT__MODEL, List.of("model"), Word.of(Objects.toString(product.getModel(), ""), wanted.model(), Written.label(wanted.model()))),
                new Part(PRODUCT__FIRMWARE, List.of("firmware"), firmware(wanted.firmware())),
                new Part(PRODUCT__BASELINES, List.of("baseline"), references(PRODUCT__BASELINES, wanted.baselines())),
                new Part(PRODUCT__NOTE, List.of("note"), new Wording(product.getNote(), wanted.note(), INDENT)),
                new Part(PRODUCT__FACTS, List.of("facts"), facts(wanted))));
    }

    /** The word that opens the block. */
    int open() {
        int word = parsed.values(product, NAMED__NAME).getFirst().to();
        while (!parsed.word(word).equals("{")) {
            word++;
        }
        return word;
    }

    private FactAnswer answer(FactValue value) {
        var unit = parsed.written(value, FACT_VALUE__UNIT).orElse("");
        return FactAnswer.of(value, unit.substring(unit.lastIndexOf('/') + 1));
    }

    private List<String> names(EReference feature) {
        return parsed.values(product, feature).stream().map(span -> spelling.full(parsed.name(span), feature)).toList();
    }

    private Items references(EReference feature, List<String> wanted) {
        var written = parsed.values(product, feature).stream().map(parsed::name).toList();
        var items = wanted.stream().map(name -> new Items.Item(name, List.of(Written.name(spelling.shortest(name, feature))))).toList();
        return new Items(items, new Same() {
            @Override
            public boolean isSame(int index, Object name) {
                return spelling.means(written.get(index), (String) name, feature);
            }
        });
    }

    private Items firmware(List<String> wanted) {
        var items = wanted.stream().map(version -> new Items.Item(version, List.of(Written.label(version)))).toList();
        return new Items(items, new Same() {
            @Override
            public boolean isSame(int index, Object version) {
                return version.equals(product.getFirmware().get(index));
            }
        });
    }

    /** Facts that are known already keep their places; those that become known stand last. */
    private Items facts(Profile wanted) {
        var written = product.getFacts().stream().map(value -> parsed.written(value, FACT_VALUE__FACT).orElse("")).toList();
        var rest = new ArrayList<>(wanted.facts().keySet());
        var items = new ArrayList<Items.Item>();
        var meant = new ArrayList<String>();
        for (var name : written) {
            var known = rest.stream().filter(fact -> spelling.means(name, fact, FACT_VALUE__FACT)).findFirst();
            meant.add(known.orElse(""));
            known.ifPresent(fact -> items.add(item(fact, name, wanted.facts().get(fact))));
            known.ifPresent(rest::remove);
        }
        rest.forEach(fact -> items.add(item(fact, spelling.shortest(fact, FACT_VALUE__FACT), wanted.facts().get(fact))));
        return new Items(items, new Facts(meant));
    }

    private static Items.Item item(String fact, String name, FactAnswer answer) {
        return new Items.Item(new Known(fact, answer), words(name, answer));
    }

    /** The fact with its value as it is written. */
    static List<String> words(String name, FactAnswer answer) {
        var written = Written.name(name);
        return switch (answer) {
            case FactAnswer.Yes yes -> List.of(written);
            case FactAnswer.No no -> List.of("not", written);
            case FactAnswer.Value value when value.unit().isEmpty() -> List.of(written, "is", Written.word(value.value()));
            case FactAnswer.Value value -> List.of(written, "is", Written.word(value.value()), Written.word(value.unit()));
        };
    }

    /** A fact that shall be known. */
    private record Known(String fact, FactAnswer answer) {
    }

    /** Items that are about the same thing when they are the same. */
    private interface Same extends Items.Match {
        @Override
        default boolean isAbout(int index, Object wanted) {
            return isSame(index, wanted);
        }
    }

    /** The facts in the text. */
    private final class Facts implements Items.Match {
        private final List<String> meant;

        /** @param meant full names of the facts in the text; empty for those that are not wanted */
        Facts(List<String> meant) {
            this.meant = meant;
        }

        @Override
        public boolean isAbout(int index, Object wanted) {
            return wanted instanceof Known known && meant.get(index).equals(known.fact());
        }

        @Override
        public boolean isSame(int index, Object wanted) {
            return isAbout(index, wanted) && ((Known) wanted).answer().equals(answer(product.getFacts().get(index)));
        }
    }
}
