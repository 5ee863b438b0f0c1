package org.kijun.dsl.scoping;

/** Which elements a name can mean at one place. */
public class KijunScopeProvider extends AbstractKijunScopeProvider {
}
