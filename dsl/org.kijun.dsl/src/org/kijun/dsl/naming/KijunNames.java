package org.kijun.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.kijun.model.Named;

/** The qualified names of the model ({@link Named#qualifiedName()}) in the shape that the framework wants. */
public class KijunNames extends IQualifiedNameProvider.AbstractImpl {
    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        var name = object instanceof Named named ? named.qualifiedName() : null;
        return name == null ? null : QualifiedName.create(name.split("/"));
    }
}
