package org.kijun.report.builder;

import java.math.BigDecimal;
import java.util.List;

import org.kijun.analysis.Traceability;
import org.kijun.model.Baseline;
import org.kijun.model.Clause;
import org.kijun.model.Comparison;
import org.kijun.model.Condition;
import org.kijun.model.Confidence;
import org.kijun.model.Declaration;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.DocumentKind;
import org.kijun.model.Evidence;
import org.kijun.model.EvidenceKind;
import org.kijun.model.Fact;
import org.kijun.model.FactKind;
import org.kijun.model.KijunFactory;
import org.kijun.model.LocalText;
import org.kijun.model.Module;
import org.kijun.model.Named;
import org.kijun.model.Obligation;
import org.kijun.model.Parameter;
import org.kijun.model.Party;
import org.kijun.model.Phase;
import org.kijun.model.Product;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.SetRelation;
import org.kijun.model.Statement;
import org.kijun.model.Strength;
import org.kijun.model.TestMethod;
import org.kijun.model.Text;
import org.kijun.model.Threat;
import org.kijun.model.Topic;
import org.kijun.model.TraceRelation;
import org.kijun.model.Unit;
import org.kijun.model.Verdict;

/** A small world: two documents with a mapping, three classes, four requirements, a baseline, an incident and a router. */
final class SampleModel {
    private static final KijunFactory MAKE = KijunFactory.eINSTANCE;

    final Module module = MAKE.createModule();
    final Unit character = declare(named(MAKE.createUnit(), "character", "文字", "characters"));
    final Topic password = declare(named(MAKE.createTopic(), "password", "パスワード", "Password"));
    final DeviceClass device = declare(named(MAKE.createDeviceClass(), "device", "機器", "Device"));
    final DeviceClass router = declare(named(MAKE.createDeviceClass(), "router", "ルーター", "Router"));
    final DeviceClass camera = declare(named(MAKE.createDeviceClass(), "camera", "カメラ", "Camera"));
    final Fact remote = fact("remote-admin", "遠隔管理", "Remote administration", FactKind.BOOLEAN);
    final Fact length = fact("min-length", "パスワードの最小文字数", "Least length of a password", FactKind.QUANTITY);
    final Threat takeover = declare(named(MAKE.createThreat(), "takeover", "乗っ取り", "Takeover"));
    final Document guide = document("guide", "手引", "Guide", DocumentKind.GUIDELINE);
    final Document other = document("other", "他の規格", "Other standard", DocumentKind.STANDARD);
    final Clause change = clause(guide, "1.1", "初期パスワードの変更", "Change of the first password", Strength.MUST);
    final Clause update = clause(guide, "1.2", "更新", "Updates", Strength.SHOULD);
    final Clause left = clause(guide, "1.3", "廃棄", "Disposal", Strength.MAY);
    final Clause mapped = clause(other, "A-1", "共通パスワードの禁止", "No common passwords", Strength.MUST);
    final Requirement first = requirement("PW-1", "初期パスワード", "First password", Obligation.SHALL);
    final Requirement second = requirement("UP-1", "更新の適用", "Applying updates", Obligation.SHOULD);
    final Requirement third = requirement("CAM-1", "映像", "Images", Obligation.SHALL);
    final Requirement fourth = requirement("X-1", "追加", "Extra", Obligation.MAY);
    final Baseline baseline = declare(named(MAKE.createBaseline(), "base", "基本の基準", "Basic baseline"));
    final Product product = declare(named(MAKE.createProduct(), "x1", "ルーター X1", "Router X1"));

    SampleModel() {
        module.setSource("library/sample.kijun");
        router.getParents().add(device);
        camera.getParents().add(device);
        length.setUnit(character);
        character.setFactor(BigDecimal.ONE);
        requirements();
        links();
        baseline();
        product();
    }

    Traceability index() {
        return Traceability.of(List.of(module));
    }

    private void requirements() {
        first.getDeviceClasses().add(router);
        first.setCondition(holds(remote));
        first.setTopic(password);
        first.getParties().add(Party.MANUFACTURER);
        first.getPhases().addAll(List.of(Phase.DESIGN, Phase.PROCURE));
        first.getAlternatives().add(named(MAKE.createAlternative(), "forced", "最初の利用で変更させる", "change is forced"));
        first.getAlternatives().add(named(MAKE.createAlternative(), "unique", "個体ごとに異なる", "unique for each device"));
        first.setOrEquivalent(true);
        first.getParameters().add(parameter("8"));
        first.getCounters().add(takeover);
        first.setRationale(text("共通の初期値は知られている。", "Common first values are **known**."));
        second.getDeviceClasses().add(device);
        second.setCondition(atLeast(length, "12"));
        second.getParties().add(Party.ADMIN);
        second.getPhases().add(Phase.OPERATE);
        third.getDeviceClasses().add(camera);
        addTest();
    }

    private void addTest() {
        var test = named(MAKE.createTestCase(), "T1", "初回の変更", "First change");
        test.setMethod(TestMethod.DEVICE_CHECK);
        test.setGiven(text("工場出荷状態の機器", "a device as shipped"));
        test.setEvidence(text("画面の写し", "a screen capture"));
        for (var number : List.of("1", "2")) {
            var step = MAKE.createTestStep();
            step.setAction(text("操作" + number, "action " + number));
            step.setExpected(text("結果" + number, "result " + number));
            test.getSteps().add(step);
        }
        first.getTests().add(test);
    }

    private void links() {
        trace(first, change, TraceRelation.IMPLEMENTS);
        trace(second, update, TraceRelation.SUBSET);
        var mapping = declare(named(MAKE.createMapping(), "guide-to-other", "対応", "Mapping"));
        mapping.setFrom(guide);
        mapping.setTo(other);
        var entry = MAKE.createMappingEntry();
        entry.setSource(change);
        entry.setTarget(mapped);
        entry.setRelation(SetRelation.EQUAL);
        entry.setStrength(8);
        entry.setConfidence(Confidence.MEDIUM);
        entry.setRationale(text("どちらも共通の初期値を禁じる。", "Both forbid common first values."));
        mapping.getEntries().add(entry);
        var incident = named(MAKE.createIncident(), "inc-1", "ルーターの乗っ取り", "Routers taken over");
        incident.getDeviceClasses().add(router);
        incident.getShows().add(takeover);
        guide.getIncidents().add(incident);
    }

    private void baseline() {
        baseline.setEdition("1.0");
        baseline.setDate("2026-11-20");
        baseline.getDeviceClasses().add(device);
        baseline.getRequirements().addAll(List.of(first, second, third));
        var tailoring = MAKE.createTailoring();
        tailoring.setRequirement(first);
        tailoring.getParameters().add(parameter("12"));
        tailoring.setReason(text("短い値は推測できる。", "Short values can be guessed."));
        baseline.getTailorings().add(tailoring);
    }

    private void product() {
        product.setVendor(text("見本製作所", "Sample Works"));
        product.setModel("X1");
        product.getFirmware().add("1.4.2");
        product.getDeviceClasses().add(router);
        product.getBaselines().add(baseline);
        var answer = MAKE.createFactValue();
        answer.setFact(remote);
        answer.setLine(12);
        product.getFacts().add(answer);
        var met = answer(first, Verdict.MET, "=1+1 <b>最初の画面で変更</b>");
        met.setAlternative(first.getAlternatives().getFirst());
        met.setDate("2026-10-01");
        met.setReviewer("山田");
        met.getEvidence().add(evidence(EvidenceKind.LINK, "https://example.org/report"));
        met.getEvidence().add(evidence(EvidenceKind.FILE, "reports/pw1.pdf"));
        answer(fourth, Verdict.NOT_MET, "not yet");
    }

    private Statement answer(Requirement requirement, Verdict verdict, String comment) {
        var statement = MAKE.createStatement();
        statement.setRequirement(requirement);
        statement.setVerdict(verdict);
        statement.setComment(neutral(comment));
        product.getStatements().add(statement);
        return statement;
    }

    private static Evidence evidence(EvidenceKind kind, String target) {
        var evidence = MAKE.createEvidence();
        evidence.setKind(kind);
        evidence.setTarget(target);
        return evidence;
    }

    private Parameter parameter(String value) {
        var parameter = MAKE.createParameter();
        parameter.setName("min-length");
        parameter.setValue(value);
        parameter.setUnit(character);
        return parameter;
    }

    private static Condition holds(Fact fact) {
        var test = MAKE.createFactTest();
        test.setFact(fact);
        test.setComparison(Comparison.HOLDS);
        return test;
    }

    private Condition atLeast(Fact fact, String value) {
        var test = MAKE.createFactTest();
        test.setFact(fact);
        test.setComparison(Comparison.AT_LEAST);
        test.setValue(value);
        test.setUnit(character);
        return test;
    }

    private static void trace(Requirement requirement, Clause clause, TraceRelation relation) {
        var trace = MAKE.createTrace();
        trace.setClause(clause);
        trace.setRelation(relation);
        requirement.getTraces().add(trace);
    }

    private Requirement requirement(String name, String ja, String en, Obligation obligation) {
        var requirement = declare(named(MAKE.createRequirement(), name, ja, en));
        requirement.setObligation(obligation);
        requirement.setStatus(RequirementStatus.APPROVED);
        requirement.setStatement(text(ja + "の要求。", en + " is asked for."));
        return requirement;
    }

    private Document document(String name, String ja, String en, DocumentKind kind) {
        var document = declare(named(MAKE.createDocument(), name, ja, en));
        document.setKind(kind);
        document.setEdition("2.0");
        return document;
    }

    private static Clause clause(Document document, String name, String ja, String en, Strength strength) {
        var clause = named(MAKE.createClause(), name, ja, en);
        clause.setStrength(strength);
        clause.setConfidence(Confidence.HIGH);
        document.getClauses().add(clause);
        return clause;
    }

    private Fact fact(String name, String ja, String en, FactKind kind) {
        var fact = declare(named(MAKE.createFact(), name, ja, en));
        fact.setKind(kind);
        fact.setQuestion(text(ja + "は？", en + "?"));
        return fact;
    }

    private static <T extends Named> T named(T named, String name, String ja, String en) {
        named.setName(name);
        named.setTitle(text(ja, en));
        return named;
    }

    private static Text text(String ja, String en) {
        var text = MAKE.createText();
        text.getValues().add(local("ja", ja));
        text.getValues().add(local("en", en));
        return text;
    }

    private static Text neutral(String value) {
        var text = MAKE.createText();
        text.getValues().add(local(null, value));
        return text;
    }

    private static LocalText local(String language, String value) {
        var local = MAKE.createLocalText();
        local.setLanguage(language);
        local.setValue(value);
        return local;
    }

    private <T extends Declaration> T declare(T declaration) {
        module.getDeclarations().add(declaration);
        return declaration;
    }
}
