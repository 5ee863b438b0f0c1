package org.kijun.ui.matrix;

import org.eclipse.core.expressions.PropertyTester;
import org.kijun.ui.subject.Subject;

/** Tells menus of what kind a subject is. */
public final class SubjectTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof Subject subject && subject.kind().getSimpleName().equals(expected);
    }
}
