package org.kijun.workflow;

import java.util.List;
import java.util.Optional;
import org.kijun.exchange.ExchangeReader;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.exchange.cyclonedx.CycloneDx;
import org.kijun.exchange.cyclonedx.CycloneDxDeclarations;
import org.kijun.exchange.cyclonedx.CycloneDxReader;
import org.kijun.exchange.json.ModelJson;
import org.kijun.exchange.json.ModelJsonReader;
import org.kijun.exchange.oscal.OscalAssessmentPlan;
import org.kijun.exchange.oscal.OscalAssessmentResults;
import org.kijun.exchange.oscal.OscalCatalog;
import org.kijun.exchange.oscal.OscalCatalogReader;
import org.kijun.exchange.oscal.OscalComponent;
import org.kijun.exchange.oscal.OscalMapping;
import org.kijun.exchange.oscal.OscalMappingReader;
import org.kijun.exchange.oscal.OscalProfile;
import org.kijun.exchange.oscal.OscalRequirements;
import org.kijun.exchange.reqif.ReqifReader;
import org.kijun.exchange.reqif.ReqifWriter;
import org.kijun.exchange.sheet.MappingSheet;
import org.kijun.exchange.sheet.MappingSheetReader;
import org.kijun.exchange.sheet.TableReader;

/** The machine-readable formats. A new one is a new bundle and a word here. */
public final class Exchanges {
    private static final List<ExchangeWriter> WRITERS = List.of(new ModelJson(), new ReqifWriter(), new OscalCatalog(), new MappingSheet(),
            new OscalRequirements(), new OscalProfile(), new OscalComponent(), new OscalAssessmentPlan(), new OscalAssessmentResults(),
            new OscalMapping(), new CycloneDx(), new CycloneDxDeclarations());
    private static final List<ExchangeReader> READERS = List.of(new ModelJsonReader(), new ReqifReader(), new OscalCatalogReader(),
            new MappingSheetReader(), new TableReader(), new OscalMappingReader(), new CycloneDxReader());

    private Exchanges() {
    }

    /** All writers, in the order in which they are offered. */
    public static List<ExchangeWriter> writers() {
        return WRITERS;
    }

    /** All readers, in the order in which a file of unknown kind is shown to them. */
    public static List<ExchangeReader> readers() {
        return READERS;
    }

    /** The writer with this id, or empty when there is none. */
    public static Optional<ExchangeWriter> writer(String id) {
        return WRITERS.stream().filter(writer -> writer.id().equals(id)).findFirst();
    }

    /** The reader with this id, or empty when there is none. */
    public static Optional<ExchangeReader> reader(String id) {
        return READERS.stream().filter(reader -> reader.id().equals(id)).findFirst();
    }
}
