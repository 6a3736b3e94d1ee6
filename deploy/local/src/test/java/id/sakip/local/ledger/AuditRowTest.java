package id.sakip.local.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditRowTest {
    private static final Instant AT = Instant.parse("2026-11-25T08:00:00.123456Z");

    private final List<AuditRow> rows = new ArrayList<>();

    AuditRowTest() {
        String previous = "0".repeat(64);
        for (int i = 1; i <= 4; i++) {
            AuditRow row = sealed("kec-uji", i, "operator", "{\"nilai\":" + i + "}", previous);
            rows.add(row);
            previous = row.hash();
        }
    }

    @Test
    void anUntouchedChainHolds() {
        assertTrue(AuditRow.chainHolds(rows));
        assertTrue(AuditRow.chainHolds(List.of()));
    }

    @Test
    void anEditedRowBreaksIt() {
        AuditRow row = rows.get(1);
        rows.set(1, copy(row, "{\"nilai\":20}", row.previousHash(), row.hash()));

        assertFalse(AuditRow.chainHolds(rows));
    }

    @Test
    void anEditedRowSealedAgainBreaksItAtTheNext() {
        AuditRow row = rows.get(1);
        rows.set(1, sealed(row.opd(), row.number(), row.actor(), "{\"nilai\":20}", row.previousHash()));

        assertFalse(AuditRow.chainHolds(rows));
    }

    @Test
    void aRowTakenOutBreaksIt() {
        rows.remove(2);

        assertFalse(AuditRow.chainHolds(rows));
    }

    @Test
    void everyOpdHasAChainOfItsOwn() {
        rows.add(sealed("kec-lain", 1, "operator", "{}", "0".repeat(64)));

        assertTrue(AuditRow.chainHolds(rows));
    }

    private static AuditRow sealed(String opd, long number, String actor, String after, String previous) {
        AuditRow open =
                new AuditRow(opd, number, AT, actor, "realization.saved", "submission/1", null, after, previous, "");
        return copy(open, after, previous, open.computedHash());
    }

    private static AuditRow copy(AuditRow row, String after, String previous, String hash) {
        return new AuditRow(
                row.opd(),
                row.number(),
                row.at(),
                row.actor(),
                row.action(),
                row.subject(),
                row.before(),
                after,
                previous,
                hash);
    }
}
