package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;

/** What must hold between a producer, its topic and a reader once everything is at rest. */
final class LogAssert {
    private LogAssert() {}

    static void awaitPublished(TestDatabase producer, Duration limit) {
        Awaitility.await()
                .atMost(limit)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> producer.count("outbox WHERE published_at IS NULL") == 0);
    }

    static void awaitApplied(TestDatabase producer, TestDatabase reader, Duration limit) {
        String expected = Ledger.expected(producer);
        Awaitility.await()
                .atMost(limit)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertEquals(expected, Ledger.actual(reader)));
    }

    /** Nothing lost, nothing invented, every OPD in its order; a record may be there twice. */
    static void assertTopicHoldsTheOutbox(TestDatabase producer, String topic) {
        TopicLog log = TopicLog.of(topic);
        Set<String> outbox = new HashSet<>(producer.texts("SELECT event_id FROM outbox"));
        assertEquals(outbox, log.ids());
        log.sequences()
                .forEach((opd, sequences) -> assertEquals(
                        LongStream.rangeClosed(1, sequences.size()).boxed().toList(), sequences, opd));
    }
}
