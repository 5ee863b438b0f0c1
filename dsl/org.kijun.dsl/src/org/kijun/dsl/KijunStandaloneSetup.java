package org.kijun.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.kijun.model.KijunPackage;

/** Sets the language up outside of OSGi. */
public class KijunStandaloneSetup extends KijunStandaloneSetupGenerated {
    /** The validator looks the model up when it is made, so the model comes first. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(KijunPackage.eNS_URI, KijunPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
