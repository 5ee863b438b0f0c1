package org.kijun.analysis;

import java.math.BigDecimal;
import java.util.List;

import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Confidence;
import org.kijun.model.Declaration;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.Exclusion;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.FactValue;
import org.kijun.model.Incident;
import org.kijun.model.KijunFactory;
import org.kijun.model.Mapping;
import org.kijun.model.MappingEntry;
import org.kijun.model.Module;
import org.kijun.model.Obligation;
import org.kijun.model.Parameter;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.SetRelation;
import org.kijun.model.Statement;
import org.kijun.model.Strength;
import org.kijun.model.Tailoring;
import org.kijun.model.Text;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.Trace;
import org.kijun.model.TraceRelation;
import org.kijun.model.Traceable;
import org.kijun.model.Unit;
import org.kijun.model.Verdict;

/** Builds small models without a text. Requirements are approved and say "shall" unless a test says otherwise. */
public class TestModel {
    private static final KijunFactory NEW = KijunFactory.eINSTANCE;

    private final Module module = NEW.createModule();
    private Mapping mapping;

    public TestModel() {
        module.setSource("test.kijun");
    }

    public Module module() {
        return module;
    }

    public Traceability index() {
        return Traceability.of(List.of(module));
    }

    public static Text text(String english) {
        var local = NEW.createLocalText();
        local.setLanguage("en");
        local.setValue(english);
        var text = NEW.createText();
        text.getValues().add(local);
        return text;
    }

    // vocabulary

    public DeviceClass deviceClass(String name, DeviceClass... parents) {
        var deviceClass = declared(NEW.createDeviceClass());
        deviceClass.setName(name);
        deviceClass.getParents().addAll(List.of(parents));
        return deviceClass;
    }

    public Topic topic(String name) {
        var topic = declared(NEW.createTopic());
        topic.setName(name);
        return topic;
    }

    public Unit unit(String name) {
        var unit = declared(NEW.createUnit());
        unit.setName(name);
        return unit;
    }

    public Unit unit(String name, int factor, Unit base) {
        var unit = unit(name);
        unit.setFactor(BigDecimal.valueOf(factor));
        unit.setBase(base);
        return unit;
    }

    public Fact fact(String name) {
        var fact = declared(NEW.createFact());
        fact.setName(name);
        fact.setKind(FactKind.BOOLEAN);
        fact.setQuestion(text(name + "?"));
        return fact;
    }

    public Fact choice(String name, String... choices) {
        var fact = fact(name);
        fact.setKind(FactKind.CHOICE);
        for (var each : choices) {
            var choice = NEW.createChoice();
            choice.setName(each);
            fact.getChoices().add(choice);
        }
        return fact;
    }

    public Fact quantity(String name, Unit unit) {
        var fact = fact(name);
        fact.setKind(FactKind.QUANTITY);
        fact.setUnit(unit);
        return fact;
    }

    public Threat threat(String name) {
        var threat = declared(NEW.createThreat());
        threat.setName(name);
        return threat;
    }

    public Incident incident(String name, Threat... shows) {
        var incident = declared(NEW.createIncident());
        incident.setName(name);
        incident.getShows().addAll(List.of(shows));
        return incident;
    }

    // documents

    public Document document(String name) {
        var document = declared(NEW.createDocument());
        document.setName(name);
        return document;
    }

    public Clause clause(Document document, String name) {
        var clause = clause(name);
        document.getClauses().add(clause);
        return clause;
    }

    public Clause clause(Clause parent, String name) {
        var clause = clause(name);
        parent.getClauses().add(clause);
        return clause;
    }

    private static Clause clause(String name) {
        var clause = NEW.createClause();
        clause.setName(name);
        clause.setStrength(Strength.MUST);
        return clause;
    }

    // requirements

    public Requirement requirement(String name, DeviceClass... classes) {
        var requirement = declared(NEW.createRequirement());
        requirement.setName(name);
        requirement.setObligation(Obligation.SHALL);
        requirement.setStatement(text("The device does " + name + "."));
        requirement.setStatus(RequirementStatus.APPROVED);
        requirement.getDeviceClasses().addAll(List.of(classes));
        return requirement;
    }

    public Trace trace(Requirement requirement, TraceRelation relation, Clause clause) {
        var trace = NEW.createTrace();
        trace.setClause(clause);
        trace.setRelation(relation);
        requirement.getTraces().add(trace);
        return trace;
    }

    public static Parameter parameter(String name, String value) {
        var parameter = NEW.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    // mappings

    public MappingEntry map(Traceable source, SetRelation relation, Traceable target) {
        var entry = NEW.createMappingEntry();
        entry.setSource(source);
        entry.setRelation(relation);
        entry.setTarget(target);
        entry.setStrength(8);
        entry.setConfidence(Confidence.HIGH);
        mapping().getEntries().add(entry);
        return entry;
    }

    public MappingEntry unmapped(Traceable source, String reason) {
        var entry = NEW.createMappingEntry();
        entry.setSource(source);
        entry.setUnmapped(true);
        entry.setRationale(text(reason));
        mapping().getEntries().add(entry);
        return entry;
    }

    private Mapping mapping() {
        if (mapping == null) {
            mapping = declared(NEW.createMapping());
            mapping.setName("m");
        }
        return mapping;
    }

    // baselines

    public Baseline baseline(String name, Requirement... requirements) {
        var baseline = declared(NEW.createBaseline());
        baseline.setName(name);
        baseline.getRequirements().addAll(List.of(requirements));
        return baseline;
    }

    public Exclusion exclude(Baseline baseline, Requirement requirement) {
        var exclusion = NEW.createExclusion();
        exclusion.setRequirement(requirement);
        exclusion.setReason(text("because"));
        baseline.getExclusions().add(exclusion);
        return exclusion;
    }

    public Tailoring tailor(Baseline baseline, Requirement requirement, Obligation obligation) {
        var tailoring = tailor(baseline, requirement);
        tailoring.setObligationChanged(true);
        tailoring.setObligation(obligation);
        return tailoring;
    }

    public Tailoring tailor(Baseline baseline, Requirement requirement, Parameter... parameters) {
        var tailoring = NEW.createTailoring();
        tailoring.setRequirement(requirement);
        tailoring.getParameters().addAll(List.of(parameters));
        baseline.getTailorings().add(tailoring);
        return tailoring;
    }

    // products

    public Product product(String name, DeviceClass... classes) {
        var product = declared(NEW.createProduct());
        product.setName(name);
        product.getDeviceClasses().addAll(List.of(classes));
        return product;
    }

    public static FactValue yes(Product product, Fact fact) {
        return value(product, fact, null, null);
    }

    public static FactValue no(Product product, Fact fact) {
        var value = value(product, fact, null, null);
        value.setNegated(true);
        return value;
    }

    public static FactValue value(Product product, Fact fact, String value, Unit unit) {
        var known = NEW.createFactValue();
        known.setFact(fact);
        known.setValue(value);
        known.setUnit(unit);
        product.getFacts().add(known);
        return known;
    }

    public static Statement answer(Product product, Requirement requirement, Verdict verdict) {
        var statement = NEW.createStatement();
        statement.setRequirement(requirement);
        statement.setVerdict(verdict);
        product.getStatements().add(statement);
        return statement;
    }

    private <T extends Declaration> T declared(T declaration) {
        module.getDeclarations().add(declaration);
        return declaration;
    }
}
