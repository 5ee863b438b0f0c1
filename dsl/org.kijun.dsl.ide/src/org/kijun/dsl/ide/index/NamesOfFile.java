package org.kijun.dsl.ide.index;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceDescription;
import org.eclipse.xtext.util.IResourceScopeCache;

/** The names that a file declares and those that it writes as references, without case. */
final class NamesOfFile extends DefaultResourceDescription {
    NamesOfFile(Resource resource, IDefaultResourceDescriptionStrategy strategy, IResourceScopeCache cache) {
        super(resource, strategy, cache);
    }

    @Override
    public Set<QualifiedName> getImportedNames() {
        var names = new HashSet<QualifiedName>();
        if (getResource() instanceof XtextResource resource && resource.getParseResult() != null) {
            for (var node : resource.getParseResult().getRootNode().getAsTreeIterable()) {
                if (node.getGrammarElement() instanceof CrossReference) {
                    var written = NodeModelUtils.getTokenText(node).replace("^", "");
                    names.add(QualifiedName.create(written.split("/", -1)).toLowerCase());
                }
            }
        }
        return names;
    }
}
