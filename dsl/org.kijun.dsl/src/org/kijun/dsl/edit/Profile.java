package org.kijun.dsl.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.kijun.model.Named;
import org.kijun.model.Product;

/**
 * What a product says about itself, its answers apart. Texts that are missing are empty, never null.
 *
 * @param classes   full names of its device classes
 * @param model     its type designation
 * @param firmware  the versions that the profile is about
 * @param baselines full names of the baselines that it is to meet
 * @param facts     by the full name of the fact, in the order of the text
 */
public record Profile(List<Tagged> title, List<String> classes, List<Tagged> vendor, String model, List<String> firmware,
        List<String> baselines, List<Tagged> note, SequencedMap<String, FactAnswer> facts) {
    public Profile {
        title = Tagged.sorted(title);
        classes = List.copyOf(classes);
        vendor = Tagged.sorted(vendor);
        model = model.strip();
        firmware = List.copyOf(firmware);
        baselines = List.copyOf(baselines);
        note = Tagged.sorted(note);
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
    }

    /** What the product says; it must be linked. */
    public static Profile of(Product product) {
        var facts = new LinkedHashMap<String, FactAnswer>();
        product.getFacts().stream().filter(value -> value.getFact() != null)
                .forEach(value -> facts.put(value.getFact().qualifiedName(), FactAnswer.of(value)));
        return new Profile(Tagged.of(product.getTitle()), names(product.getDeviceClasses()), Tagged.of(product.getVendor()),
                Objects.toString(product.getModel(), ""), product.getFirmware(), names(product.getBaselines()),
                Tagged.of(product.getNote()), facts);
    }

    public Profile withTitle(List<Tagged> texts) {
        return new Profile(texts, classes, vendor, model, firmware, baselines, note, facts);
    }

    public Profile withClasses(List<String> names) {
        return new Profile(title, names, vendor, model, firmware, baselines, note, facts);
    }

    public Profile withVendor(List<Tagged> texts) {
        return new Profile(title, classes, texts, model, firmware, baselines, note, facts);
    }

    public Profile withModel(String designation) {
        return new Profile(title, classes, vendor, designation, firmware, baselines, note, facts);
    }

    public Profile withFirmware(List<String> versions) {
        return new Profile(title, classes, vendor, model, versions, baselines, note, facts);
    }

    public Profile withBaselines(List<String> names) {
        return new Profile(title, classes, vendor, model, firmware, names, note, facts);
    }

    public Profile withNote(List<Tagged> texts) {
        return new Profile(title, classes, vendor, model, firmware, baselines, texts, facts);
    }

    /** The fact known, as the last one when it was not known before. */
    public Profile withFact(String fact, FactAnswer answer) {
        var changed = new LinkedHashMap<>(facts);
        changed.put(fact, answer);
        return new Profile(title, classes, vendor, model, firmware, baselines, note, changed);
    }

    /** The fact not known. */
    public Profile withoutFact(String fact) {
        var changed = new LinkedHashMap<>(facts);
        changed.remove(fact);
        return new Profile(title, classes, vendor, model, firmware, baselines, note, changed);
    }

    private static List<String> names(List<? extends Named> elements) {
        return elements.stream().map(Named::qualifiedName).toList();
    }
}
