package org.kijun.exchange;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** XML from outside: no document type, no entity of its own, nothing fetched. */
public final class SafeXml {
    private SafeXml() {
    }

    /** For streaming readers. A document type declaration is reported as an event and its entities stay unresolved. */
    public static XMLInputFactory inputFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, type, information, location) -> { });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external content: " + systemId);
        });
        return factory;
    }
}
