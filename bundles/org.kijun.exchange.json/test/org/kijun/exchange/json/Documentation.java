package org.kijun.exchange.json;

import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.w3c.dom.Element;

/** What the model says of its classes and features; the generated code leaves it out. */
record Documentation(Map<String, String> texts) {
    static Documentation read() {
        try {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("../org.kijun.model/model/kijun.ecore");
            var details = document.getElementsByTagName("details");
            var texts = new HashMap<String, String>();
            for (int at = 0; at < details.getLength(); at++) {
                var detail = (Element) details.item(at);
                if (detail.getAttribute("key").equals("documentation")) {
                    texts.put(name((Element) detail.getParentNode().getParentNode()), detail.getAttribute("value"));
                }
            }
            return new Documentation(texts);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String name(Element element) {
        return element.getTagName().equals("eStructuralFeatures") ? name((Element) element.getParentNode()) + "." + element.getAttribute("name")
                : element.getAttribute("name");
    }

    String of(EModelElement element) {
        var name = ((ENamedElement) element).getName();
        var full = element instanceof EStructuralFeature feature ? feature.getEContainingClass().getName() + "." + name : name;
        return texts.getOrDefault(full, "");
    }
}
