package org.kijun.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijun.analysis.Reservation;
import org.kijun.analysis.TestModel;
import org.kijun.analysis.baseline.EffectiveBaseline;
import org.kijun.analysis.coverage.CoveringLink.Limit;
import org.kijun.model.Clause;
import org.kijun.model.ClauseStatus;
import org.kijun.model.Confidence;
import org.kijun.model.DeviceClass;
import org.kijun.model.Document;
import org.kijun.model.KijunFactory;
import org.kijun.model.Requirement;
import org.kijun.model.RequirementStatus;
import org.kijun.model.Strength;
import org.kijun.model.TraceRelation;

class CoverageTest {
    private final TestModel model = new TestModel();
    private final DeviceClass device = model.deviceClass("device");
    private final DeviceClass router = model.deviceClass("router", device);
    private final DeviceClass homeRouter = model.deviceClass("home-router", router);
    private final Document document = model.document("d");
    private final Clause clause = model.clause(document, "1");
    private final Requirement requirement = model.requirement("R-1");

    @ParameterizedTest
    @CsvSource({"IMPLEMENTS,COVERED", "EQUAL,COVERED", "SUPERSET,COVERED", "SUBSET,PARTLY", "INTERSECTS,PARTLY", "SUPPORTS,PARTLY"})
    void theRelationOfATraceSaysHowFarItCovers(TraceRelation relation, Extent extent) {
        model.trace(requirement, relation, clause);
        assertEquals(extent, only().firm());
    }

    @Test
    void aClauseWithoutATraceIsOpen() {
        assertEquals(Extent.OPEN, only().firm());
    }

    @Test
    void partsNeverAddUpToTheWhole() {
        model.trace(requirement, TraceRelation.SUBSET, clause);
        model.trace(model.requirement("R-2"), TraceRelation.SUBSET, clause);
        assertEquals(Extent.PARTLY, only().firm());
    }

    @Test
    void headingsInformationAndWithdrawnClausesDoNotCount() {
        model.clause(clause, "1.1").setStrength(Strength.INFO);
        model.clause(document, "2").setStatus(ClauseStatus.WITHDRAWN);
        assertEquals(List.of(), coverage().clauses());
    }

    @Test
    void aDraftCoversProvisionally() {
        requirement.setStatus(RequirementStatus.DRAFT);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertEquals(Extent.OPEN, only().firm());
        assertEquals(Extent.COVERED, only().provisional());
        assertEquals(Set.of(Reservation.DRAFT), only().links().getFirst().reservations());
    }

    @Test
    void aWithdrawnRequirementNeverCovers() {
        requirement.setStatus(RequirementStatus.WITHDRAWN);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertEquals(Extent.OPEN, only().provisional());
        assertEquals(1, only().links().size());
    }

    @Test
    void aClauseReadWithLowConfidenceIsCoveredProvisionally() {
        clause.setConfidence(Confidence.LOW);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertEquals(Extent.OPEN, only().firm());
        assertEquals(Extent.COVERED, only().provisional());
    }

    @Test
    void aSuspectTraceCoversProvisionally() {
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause).setAsOf("00000000");
        assertEquals(Extent.OPEN, only().firm());
        assertEquals(Set.of(Reservation.SUSPECT_TRACE), only().links().getFirst().reservations());
    }

    @Test
    void aTraceToAHeadingCoversItsClausesInPart() {
        var leaf = model.clause(clause, "1.1");
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertEquals(leaf, only().clause());
        assertEquals(Extent.PARTLY, only().firm());
        assertEquals(Set.of(Limit.HEADING), only().links().getFirst().limits());
    }

    @Test
    void theClausesWithinAHeadingAreThoseNestedInIt() {
        var leaf = model.clause(model.clause(clause, "1.1"), "1.1.1");
        model.clause(document, "2");
        assertEquals(List.of(leaf), coverage().within(clause).stream().map(ClauseCoverage::clause).toList());
        assertEquals(List.of(), coverage().within(leaf));
    }

    @Test
    void anUnmappedClauseKeepsTheReason() {
        var entry = model.unmapped(clause, "organisational");
        assertEquals(List.of(entry), only().unmapped());
    }

    @Test
    void forAClassTheClausesOfItsAncestorsCount() {
        clause.getDeviceClasses().add(device);
        model.clause(document, "2").getDeviceClasses().add(homeRouter);
        model.clause(document, "3");
        assertEquals(List.of("1", "3"), coverage(new CoverageScope.ForClass(router)).clauses().stream().map(each -> each.clause().getName()).toList());
    }

    @Test
    void forAClassARequirementForANarrowerClassCoversInPart() {
        requirement.getDeviceClasses().add(homeRouter);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        var covered = coverage(new CoverageScope.ForClass(router)).clauses().getFirst();
        assertEquals(Extent.PARTLY, covered.firm());
        assertEquals(Set.of(Limit.NARROWER_CLASS), covered.links().getFirst().limits());
    }

    @Test
    void forAClassARequirementForAnotherClassCoversNothing() {
        requirement.getDeviceClasses().add(model.deviceClass("camera", device));
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        assertEquals(Extent.OPEN, coverage(new CoverageScope.ForClass(router)).clauses().getFirst().firm());
    }

    @Test
    void forABaselineOnlyItsRequirementsCover() {
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        var empty = EffectiveBaseline.of(model.baseline("b"));
        assertEquals(Extent.OPEN, coverage(new CoverageScope.ForBaseline(empty)).clauses().getFirst().firm());
    }

    @Test
    void forABaselineOnlyTheDocumentsItIsAboutCount() {
        var baseline = model.baseline("b");
        baseline.getAbout().add(model.document("other"));
        assertEquals(List.of(), coverage(new CoverageScope.ForBaseline(EffectiveBaseline.of(baseline))).clauses());
    }

    @Test
    void forABaselineClausesForOtherClassesDoNotCount() {
        clause.getDeviceClasses().add(model.deviceClass("camera", device));
        var baseline = model.baseline("b");
        baseline.getDeviceClasses().add(router);
        assertEquals(List.of(), coverage(new CoverageScope.ForBaseline(EffectiveBaseline.of(baseline))).clauses());
    }

    @Test
    void countsAddUpInEveryGrouping() {
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        model.trace(requirement, TraceRelation.SUBSET, model.clause(document, "2"));
        model.clause(model.document("e"), "1").setTopic(model.topic("password"));
        var coverage = coverage();
        assertEquals(new CoverageCounts(1, 1, 1, 0, 0), coverage.counts());
        assertEquals(3, coverage.byDocument().stream().mapToInt(group -> group.counts().total()).sum());
        assertEquals(3, coverage.byTopic().stream().mapToInt(group -> group.counts().total()).sum());
    }

    @Test
    void clausesForNoClassStandLast() {
        model.clause(document, "2").getDeviceClasses().add(router);
        assertEquals(List.of(Optional.of(router), Optional.empty()), coverage().byDeviceClass().stream().map(CoverageGroup::key).toList());
    }

    @Test
    void provisionalCountsSayWhatDraftsWouldAdd() {
        requirement.setStatus(RequirementStatus.DRAFT);
        model.trace(requirement, TraceRelation.IMPLEMENTS, clause);
        model.trace(requirement, TraceRelation.SUBSET, model.clause(document, "2"));
        assertEquals(new CoverageCounts(0, 0, 2, 1, 1), coverage().counts());
    }

    @Test
    void requirementsThatHangInTheAirAreListed() {
        var complete = model.requirement("R-2");
        model.trace(complete, TraceRelation.IMPLEMENTS, clause);
        complete.getTests().add(KijunFactory.eINSTANCE.createTestCase());
        requirement.setStatement(TestModel.text(" "));
        var gaps = coverage().gaps();
        assertEquals(List.of(requirement), gaps.withoutClause());
        assertEquals(List.of(requirement), gaps.withoutTest());
        assertEquals(List.of(requirement), gaps.withoutStatement());
    }

    @Test
    void aWithdrawnRequirementLacksNothing() {
        requirement.setStatus(RequirementStatus.WITHDRAWN);
        assertEquals(List.of(), coverage().gaps().withoutClause());
    }

    private ClauseCoverage only() {
        return coverage().clauses().getFirst();
    }

    private Coverage coverage() {
        return Coverage.of(model.index());
    }

    private Coverage coverage(CoverageScope scope) {
        return Coverage.of(model.index(), scope);
    }
}
