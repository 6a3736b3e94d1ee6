package id.sakip.local.load.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefIdsTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void agreesWithTheExampleOfTheStandard() {
        // RFC 9562, appendix A.4
        assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), RefIds.nameBased(DNS, "www.example.com"));
    }

    @Test
    void isTheIdTheFormatPromises() {
        // docs/bundle.md; planning-service holds the same example
        assertEquals(UUID.fromString("5c0e62e2-845d-5cc0-9c5e-5b8523c5c369"), new RefIds("kec-plandaan").id("P1.K2"));
    }

    @Test
    void sameRefSameIdOtherOpdOtherId() {
        RefIds plandaan = new RefIds("kec-plandaan");
        assertEquals(plandaan.id("P1.K2"), new RefIds("kec-plandaan").id("P1.K2"));
        assertNotEquals(plandaan.id("P1.K2"), new RefIds("kec-gumelar").id("P1.K2"));
    }
}
