package org.kijun.dsl.text;

import org.kijun.model.DeviceClass;
import org.kijun.model.Fact;
import org.kijun.model.Incident;
import org.kijun.model.Threat;
import org.kijun.model.Unit;

/** Units, device classes, facts, threats and incidents. */
record VocabularyText(Words words) {
    void write(Unit unit) {
        words.begin("unit", unit).openWhenNeeded();
        if (unit.getBase() != null) {
            words.line("is").word(unit.getFactor().toPlainString()).word(Words.reference(unit, unit.getBase()));
        }
        words.close();
    }

    void write(DeviceClass deviceClass) {
        words.begin("device-class", deviceClass);
        Heads.classes(words, deviceClass, deviceClass.getParents());
        words.openWhenNeeded().property("definition", deviceClass.getDefinition());
        words.link("defined by", deviceClass, deviceClass.getDefinedBy());
        words.links("part of", deviceClass, deviceClass.getPartOf()).flag("role", deviceClass.isRole()).close();
    }

    void write(Fact fact) {
        words.begin("fact", fact).openWhenNeeded();
        switch (fact.getKind()) {
            case BOOLEAN -> words.line("boolean");
            case CHOICE -> words.list("choice of", fact.getChoices(), choice -> words.word(Words.name(choice)).texts(choice.getTitle()));
            case QUANTITY -> words.link("quantity in", fact, fact.getUnit());
        }
        words.property("ask", fact.getQuestion()).links("for", fact, fact.getDeviceClasses()).close();
    }

    void write(Threat threat) {
        words.begin("threat", threat).openWhenNeeded();
        words.property("summary", threat.getSummary()).links("for", threat, threat.getDeviceClasses()).close();
    }

    void write(Incident incident) {
        words.begin("incident", incident).openWhenNeeded();
        words.quoted("printed", incident.getPrinted()).plain("date", incident.getDate()).quoted("source", incident.getSource());
        words.property("summary", incident.getSummary()).links("for", incident, incident.getDeviceClasses());
        words.links("shows", incident, incident.getShows()).links("countered by", incident, incident.getCounteredBy()).close();
    }
}
