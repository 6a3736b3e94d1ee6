package id.sakip.planning.bundel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Human keys and ids of one OPD, both ways. A ref this OPD has used before means what it meant; a new one gets the id
 * that {@code docs/bundle.md} promises: UUID v5 (RFC 9562) of {@code <opd>/<ref>} in the URL namespace.
 */
final class Refs {
    private static final UUID URL_NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final String opd;
    private final Map<UUID, String> refs;
    private final Map<String, UUID> ids = new HashMap<>();

    Refs(String opd, Map<UUID, String> known) {
        this.opd = opd;
        this.refs = known;
        known.forEach((id, ref) -> ids.put(ref, id));
    }

    String of(UUID id) {
        return refs.get(id);
    }

    UUID id(String ref) {
        return ids.computeIfAbsent(ref, this::nameBased);
    }

    /** A version of a document is named by its kind, first year and label, and below the camat by the unit. */
    UUID documentId(String kind, int tahunAwal, String label, String unitRef) {
        return nameBased(kind + "/" + tahunAwal + "/" + label + (unitRef == null ? "" : "/" + unitRef));
    }

    private UUID nameBased(String ref) {
        byte[] name = (opd + "/" + ref).getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(Long.BYTES * 2 + name.length)
                .putLong(URL_NAMESPACE.getMostSignificantBits())
                .putLong(URL_NAMESPACE.getLeastSignificantBits())
                .put(name);
        ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }
}
