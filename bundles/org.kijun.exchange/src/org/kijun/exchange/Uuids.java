package org.kijun.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.kijun.model.Named;
import org.kijun.model.derived.QualifiedNames;

/** Stable ids: UUIDs of version 5 (RFC 9562, 5.5), the same on every machine and in every run. */
public final class Uuids {
    /** The space of our names: the UUID of https://kijun.org/model/1 in the space of URLs. */
    private static final UUID SPACE = named(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://kijun.org/model/1");

    private Uuids() {
    }

    /** The id of an element, from its kind and qualified name, since an element of another kind may have the same name. */
    public static UUID of(Named element) {
        return of(element.eClass().getName(), QualifiedNames.of(element));
    }

    /** The id of something that a format needs and the model has no element for; the parts together must name it. */
    public static UUID of(String... parts) {
        return named(SPACE, String.join("\u0000", parts));
    }

    private static UUID named(UUID space, String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var input = ByteBuffer.allocate(16 + bytes.length)
                .putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits()).put(bytes);
        var hash = ByteBuffer.wrap(sha1(input.array()));
        long high = hash.getLong() & ~0xf000L | 0x5000L;
        long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
