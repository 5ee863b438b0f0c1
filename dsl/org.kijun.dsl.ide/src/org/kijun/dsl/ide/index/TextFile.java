package org.kijun.dsl.ide.index;

import jakarta.inject.Inject;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kijun.model.Named;
import org.kijun.model.derived.Contents;

/**
 * A text of the language in an editor. Its names are linked at one go, when the names of all files are known. When it is read anew, what
 * had a name leaves its address to those that refer to it.
 */
public final class TextFile extends LazyLinkingResource {
    private final Map<EObject, URI> addresses = new IdentityHashMap<>();
    private boolean isLinked;

    @Inject
    private Linking linking;

    /** What is wrong is looked for later and by others. */
    public TextFile() {
        setValidationDisabled(true);
    }

    /** The other files may not have been read yet. */
    @Override
    protected void doLinking() {
        isLinked = false;
    }

    /** Lets references point to what they mean; the names of all files are known by now. Done once. */
    public void link() {
        if (!isLinked) {
            isLinked = true;
            linking.link(this);
        }
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator indicator) {
        link();
    }

    @Override
    protected void doUnload() {
        getContents().forEach(module -> Contents.walk(module, element -> {
            if (element instanceof Named named && named.qualifiedName() != null) {
                addresses.put(named, getURI().appendFragment(ElementFragments.of(named)));
            }
        }));
        super.doUnload();
        addresses.clear();
    }

    /** Nobody else is referred to from another file. */
    @Override
    protected void unloaded(InternalEObject element) {
        var address = addresses.get(element);
        if (address != null) {
            element.eSetProxyURI(address);
        }
    }
}
