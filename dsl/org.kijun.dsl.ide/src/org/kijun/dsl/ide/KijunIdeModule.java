package org.kijun.dsl.ide;

import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.kijun.dsl.ide.format.LayoutService;
import org.kijun.dsl.ide.index.ChangesOfNames;
import org.kijun.dsl.ide.index.ElementFragments;

/** What an editor gets from the language; one binding per method. */
public class KijunIdeModule extends AbstractKijunIdeModule {
    public Class<? extends FormattingService> bindFormattingService() {
        return LayoutService.class;
    }

    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return ElementFragments.class;
    }

    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return ChangesOfNames.class;
    }
}
