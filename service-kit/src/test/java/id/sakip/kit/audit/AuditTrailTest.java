package id.sakip.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.event.EventLog;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class AuditTrailTest {
    @Inject
    AuditTrail audit;

    @Inject
    EventLog events;

    private final String opd = "kec-" + UUID.randomUUID();

    @Test
    void anUntouchedChainVerifiesOverSeveralPages() {
        write(1_101);
        assertEquals(OptionalLong.empty(), audit.firstBrokenEntry(opd));
        assertEquals(OptionalLong.empty(), audit.firstBrokenEntry("kec-without-entries"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET after_state = '{\"nilai\":99}'",
                "UPDATE audit_entry SET before_state = 'null'",
                "UPDATE audit_entry SET actor = 'orang lain'",
                "UPDATE audit_entry SET at = at + interval '1 microsecond'",
                "UPDATE audit_entry SET action = action || chr(10)",
                "UPDATE audit_entry SET hash = repeat('0', 64)",
                "DELETE FROM audit_entry"
            })
    void anEntryEditedBehindItsTriggerIsFoundAtItsNumber(String damage) throws SQLException {
        write(9);

        execute("ALTER TABLE audit_entry DISABLE TRIGGER ALL");
        try {
            execute(damage + " WHERE opd = '" + opd + "' AND chain_no = 6");
        } finally {
            execute("ALTER TABLE audit_entry ENABLE TRIGGER ALL");
        }

        assertEquals(OptionalLong.of(6), audit.firstBrokenEntry(opd));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE audit_entry SET actor = 'orang lain'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"
            })
    void entriesAreNeitherChangedNorRemoved(String damage) {
        write(1);
        SQLException refusal = assertThrows(SQLException.class, () -> execute(damage));
        assertTrue(refusal.getMessage().contains("append-only"), refusal.getMessage());
    }

    @Test
    void anEntryGoesWithItsTransaction() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    audit.record("change", "note/1", opd, null, Map.of("nilai", 1));
                    throw new IllegalStateException("rolled back");
                }));
        write(2);
        assertEquals(OptionalLong.empty(), audit.firstBrokenEntry(opd), "no number was lost");
    }

    /** Both write under one lock per OPD: with a lock each, these transactions would wait for each other. */
    @Test
    void eventsAndEntriesInEitherOrderDoNotDeadlock() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean eventFirst = i % 2 == 0;
            writers.add(pool.submit(() -> {
                for (int n = 0; n < 25; n++) {
                    QuarkusTransaction.requiringNew().run(() -> writeBoth(eventFirst));
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        pool.shutdown();
        assertEquals(OptionalLong.empty(), audit.firstBrokenEntry(opd));
        assertEquals(200, Events.published("NoteWritten", opd).size());
    }

    private void writeBoth(boolean eventFirst) {
        if (eventFirst) {
            events.append("NoteWritten", "note/1", opd, Map.of());
        }
        audit.record("write", "note/1", opd, null, Map.of());
        if (!eventFirst) {
            events.append("NoteWritten", "note/1", opd, Map.of());
        }
    }

    private void write(int entries) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < entries; i++) {
                audit.record("change", "note/" + i, opd, null, Map.of("nilai", i));
            }
        });
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Events.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
