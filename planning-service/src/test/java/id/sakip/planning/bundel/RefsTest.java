package id.sakip.planning.bundel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ids of docs/bundle.md: whoever loads a bundle computes the same ones. */
class RefsTest {
    @Test
    void newRefsGetTheIdsTheFormatPromises() {
        Refs refs = new Refs("kec-plandaan", Map.of());
        assertEquals(UUID.fromString("5c0e62e2-845d-5cc0-9c5e-5b8523c5c369"), refs.id("P1.K2"));
        assertEquals(
                UUID.fromString("fd9b667c-dc49-5622-bea0-3e71712cbacb"),
                refs.documentId("perjanjian-kinerja", 2022, "murni", "seksi-pemerintahan"));
    }

    @Test
    void refsKnownAlreadyKeepTheirIds() {
        UUID known = UUID.randomUUID();
        assertEquals(known, new Refs("kec-plandaan", Map.of(known, "P1.K2")).id("P1.K2"));
    }
}
