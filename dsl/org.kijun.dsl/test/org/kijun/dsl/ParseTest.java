package org.kijun.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

class ParseTest {
    @Test
    void oneLineIsParsed() throws IOException {
        var resource = parse("topic PW \"Passwords\"");
        assertEquals(List.of(), resource.getErrors());
        assertEquals(1, resource.getContents().get(0).eContents().size());
    }

    @Test
    void anUnfinishedLineIsAnError() throws IOException {
        assertEquals(1, parse("topic").getErrors().size());
    }

    private static Resource parse(String text) throws IOException {
        var resources = new KijunStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
        var resource = resources.createResource(URI.createURI("test.kijun"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource;
    }
}
