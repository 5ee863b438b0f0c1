package org.kijun.dsl.values;

import java.util.List;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.kijun.dsl.validation.KijunIssue;

/** A word of the text that has no value where it stands, as an issue with its arguments. */
public final class BadValue extends ValueConverterException {
    private static final long serialVersionUID = 1L;

    private final KijunIssue issue;
    private final transient List<String> arguments;

    BadValue(INode node, KijunIssue issue, List<String> arguments) {
        super(issue.message("en", arguments), node, null);
        this.issue = issue;
        this.arguments = List.copyOf(arguments);
    }

    public KijunIssue issue() {
        return issue;
    }

    public List<String> arguments() {
        return arguments;
    }
}
