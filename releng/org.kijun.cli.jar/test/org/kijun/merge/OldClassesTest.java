package org.kijun.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class OldClassesTest {
    @Test
    void anOldClassComesInTheFormatOfJava8() throws IOException {
        try (var oldClasses = new OldClasses(List.of())) {
            assertEquals(Opcodes.V1_8, new ClassReader(oldClasses.lift(emptyClass(Opcodes.V1_4))).readShort(6));
        }
    }

    @Test
    void aNewerClassStaysAsItIs() throws IOException {
        var newer = emptyClass(Opcodes.V11);
        try (var oldClasses = new OldClasses(List.of())) {
            assertArrayEquals(newer, oldClasses.lift(newer));
        }
    }

    private static byte[] emptyClass(int version) {
        var writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, "Empty", null, "java/lang/Object", null);
        return writer.toByteArray();
    }
}
