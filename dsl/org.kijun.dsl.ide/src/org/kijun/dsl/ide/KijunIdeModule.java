package org.kijun.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IResourceValidator;
import org.kijun.dsl.ide.colour.Colours;
import org.kijun.dsl.ide.complete.AllProposals;
import org.kijun.dsl.ide.complete.Completion;
import org.kijun.dsl.ide.complete.KijunProposals;
import org.kijun.dsl.ide.complete.NameProposals;
import org.kijun.dsl.ide.findings.EditorFindings;
import org.kijun.dsl.ide.fix.KijunCodeActions;
import org.kijun.dsl.ide.format.LayoutService;
import org.kijun.dsl.ide.hover.KijunHover;
import org.kijun.dsl.ide.index.CacheOfFile;
import org.kijun.dsl.ide.index.ChangesOfNames;
import org.kijun.dsl.ide.index.ElementAt;
import org.kijun.dsl.ide.index.ElementFragments;
import org.kijun.dsl.ide.index.TextFile;
import org.kijun.dsl.ide.outline.SymbolDetails;
import org.kijun.dsl.ide.outline.SymbolKinds;
import org.kijun.dsl.ide.outline.SymbolNames;
import org.kijun.dsl.ide.outline.WorkspaceSymbols;
import org.kijun.dsl.ide.rename.KijunRename;

/** What an editor gets from the language; one binding per method. */
public class KijunIdeModule extends AbstractKijunIdeModule {
    public Class<? extends FormattingService> bindFormattingService() {
        return LayoutService.class;
    }

    public Class<? extends XtextResource> bindXtextResource() {
        return TextFile.class;
    }

    public Class<? extends EObjectAtOffsetHelper> bindEObjectAtOffsetHelper() {
        return ElementAt.class;
    }

    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return ElementFragments.class;
    }

    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return ChangesOfNames.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return KijunHover.class;
    }

    public Class<? extends DocumentSymbolMapper.DocumentSymbolNameProvider> bindDocumentSymbolMapper$DocumentSymbolNameProvider() {
        return SymbolNames.class;
    }

    public Class<? extends DocumentSymbolMapper.DocumentSymbolKindProvider> bindDocumentSymbolMapper$DocumentSymbolKindProvider() {
        return SymbolKinds.class;
    }

    public Class<? extends DocumentSymbolMapper.DocumentSymbolDetailsProvider> bindDocumentSymbolMapper$DocumentSymbolDetailsProvider() {
        return SymbolDetails.class;
    }

    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return WorkspaceSymbols.class;
    }

    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return KijunRename.class;
    }

    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return KijunCodeActions.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return EditorFindings.class;
    }

    public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
        return CacheOfFile.class;
    }

    /** Parts of the framework ask for the cache by its class. */
    public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
        return CacheOfFile.class;
    }

    public Class<? extends ContentAssistService> bindContentAssistService() {
        return Completion.class;
    }

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return KijunProposals.class;
    }

    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return NameProposals.class;
    }

    public Class<? extends IdeContentProposalAcceptor> bindIdeContentProposalAcceptor() {
        return AllProposals.class;
    }

    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return Colours.class;
    }
}
