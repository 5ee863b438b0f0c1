package org.kijun.merge;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Lifts class files from before Java 6 to the format of Java 8. Java keeps no older ones in its archive of loaded classes, and the
 * libraries that every start needs (picocli, ANTLR, Log4j 1) are that old.
 */
final class OldClasses implements AutoCloseable {
    private static final int API = Opcodes.ASM9;
    private static final int MAJOR_VERSION_AT = 6;

    private final URLClassLoader types;

    OldClasses(List<Part> parts) throws MalformedURLException {
        var jars = new ArrayList<URL>();
        for (var part : parts) {
            jars.add(part.file().toUri().toURL());
        }
        types = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The same class in a format that is new enough; the same bytes if they are already. */
    byte[] lift(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getShort(MAJOR_VERSION_AT) >= Opcodes.V1_6 ? classFile : lifted(classFile);
    }

    private byte[] lifted(byte[] classFile) {
        var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return types;
            }
        };
        try {
            new ClassReader(classFile).accept(new Lift(writer), ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (TypeNotPresentException missing) {
            return classFile; // made for a library that is not here (JMS, mail): it can not be loaded anyway
        }
    }

    @Override
    public void close() throws IOException {
        types.close();
    }

    private static final class Lift extends ClassVisitor {
        Lift(ClassVisitor next) {
            super(API, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            var next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
        }
    }
}
