package org.kijun.dsl.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;

/** Names are joined by '/'; a '.' belongs to the name. */
public class SlashNames extends IQualifiedNameConverter.DefaultImpl {
    @Override
    public String getDelimiter() {
        return "/";
    }
}
