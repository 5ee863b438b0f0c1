package org.kijun.exchange.oscal;

import java.util.List;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.baseline.EffectiveRequirement;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.model.Baseline;

/**
 * {@code kijun export oscal-profile}: a baseline as a profile over the catalog that {@link OscalRequirements} writes. It says what is left
 * after includes, exclusions and tailorings, so it resolves with that catalog alone.
 */
public final class OscalProfile extends OscalWriter {
    static final String ID = "oscal-profile";

    /** The writer. */
    public OscalProfile() {
        super(ID, Scope.BASELINE);
    }

    @Override
    Node root(ExchangeRequest request, String format) {
        var baseline = request.subject(Baseline.class);
        var profile = Metadata.root("profile", baseline, baseline.getEdition(), request.date(), baseline.getDate());
        var resources = new Resources();
        metadata(profile.first("metadata").orElseThrow(), baseline, resources);
        var requirements = List.copyOf(EffectiveBaseline.of(baseline).requirements().values());
        profile.add(imported(requirements, format)).add(Node.of("merge").field("as-is", "true"));
        var modify = modify(requirements);
        if (!modify.children().isEmpty()) {
            profile.add(modify);
        }
        resources.addTo(profile);
        return profile;
    }

    private static void metadata(Node metadata, Baseline baseline, Resources resources) {
        Props.add(metadata, "status", baseline.getStatus());
        Props.add(metadata, "date", baseline.getDate());
        DocumentCatalog.names(metadata, "device-class", baseline.getDeviceClasses());
        Props.add(metadata, "when", baseline.getCondition() == null ? null : ConditionWords.of(baseline.getCondition()));
        baseline.getRoutes().forEach(route -> Props.add(metadata, "route", route.getLevel() == null ? route.getKind() : route.getKind() + " " + route.getLevel()));
        DocumentCatalog.names(metadata, "includes", baseline.getIncludes());
        for (var exclusion : baseline.getExclusions()) {
            Props.add(metadata, "excludes", Ids.ofRequirement(exclusion.getRequirement()));
            Props.text(metadata, "excludes-because", exclusion.getReason());
        }
        baseline.getAbout().forEach(document -> metadata.add(Node.of("link").flag("rel", "reference").flag("href", resources.to(document))));
        Props.lines(metadata, "remarks", baseline.getSummary());
    }

    private static Node imported(List<EffectiveRequirement> requirements, String format) {
        var selected = Node.of("include-controls");
        requirements.forEach(each -> selected.field("with-id", Ids.ofRequirement(each.requirement())));
        return Node.of("import").flag("href", FileNames.requirements(format)).add(selected);
    }

    private static Node modify(List<EffectiveRequirement> requirements) {
        var modify = Node.of("modify");
        for (var each : requirements) {
            parameters(modify, each);
            if (each.obligation() != each.requirement().getObligation()) {
                modify.add(alter(each));
            }
        }
        return modify;
    }

    private static void parameters(Node modify, EffectiveRequirement requirement) {
        for (var parameter : requirement.parameters()) {
            boolean isThere = requirement.requirement().getParameters().stream().anyMatch(own -> own.getName().equals(parameter.name()));
            if (isThere && parameter.tailoredBy().isPresent()) {
                var id = Ids.parameter(Ids.ofRequirement(requirement.requirement()), parameter.name());
                modify.add(Node.of("set-parameter").flag("param-id", id).field("value", Metadata.version(parameter.parameter().getValue())));
            }
        }
    }

    private static Node alter(EffectiveRequirement requirement) {
        var add = Node.of("add").flag("position", "ending");
        Props.add(add, "tailored-obligation", requirement.obligation());
        requirement.tailorings().forEach(tailoring -> Props.text(add, "because", tailoring.tailoring().getReason()));
        return Node.of("alter").flag("control-id", Ids.ofRequirement(requirement.requirement())).add(add);
    }
}
