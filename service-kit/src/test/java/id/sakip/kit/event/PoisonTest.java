package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.test.EventFeed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Records that cannot be applied go aside with their cause; those around them do not wait for long. */
class PoisonTest {
    private static final Duration MOVES_ON = Duration.ofSeconds(10);
    private static final String OPD = "kec-plandaan";

    @Test
    void everyKindOfPoisonGoesAsideWithItsCauseAndThePartitionMovesOn() throws Exception {
        TestDatabase reader = CrashStack.database("poison");
        String topic = CrashStack.topic("poison");
        Map<String, byte[]> poison = poison();
        try (Running consumer = Running.of(CrashMain.consumer(reader, topic, CrashStack.brokers(), inbox()))) {
            send(topic, bytes(event(Ledger.EVENT, "opd-warm", 1, Map.of())));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> reader.count("ledger") == 1);

            long start = System.nanoTime();
            send(topic, poison.values().toArray(byte[][]::new));
            send(topic, bytes(event(Ledger.EVENT, "opd-warm", 2, Map.of())));
            // the numbered poison took sequence numbers of this OPD; what follows must not wait for them for ever
            send(topic, bytes(event(Ledger.EVENT, OPD, 7, Map.of())));
            Awaitility.await().atMost(MOVES_ON).until(() -> reader.count("ledger") == 3);
            assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(MOVES_ON) < 0);

            poison.forEach((cause, payload) -> assertEquals(
                    1, reader.count("dead_letter WHERE cause LIKE '%" + cause + "%' AND replayed_at IS NULL"), cause));
            assertEquals(poison.size(), reader.count("dead_letter"));
            Awaitility.await().atMost(MOVES_ON).until(() -> reader.count("dead_letter WHERE copied_at IS NULL") == 0);
            consumer.assertAlive();
        }
        List<ConsumerRecord<String, byte[]>> copies =
                TopicLog.of(topic + ".dlq").records();
        Set<String> payloads = new HashSet<>();
        for (ConsumerRecord<String, byte[]> copy : copies) {
            payloads.add(new String(copy.value(), StandardCharsets.ISO_8859_1));
            String cause = new String(copy.headers().lastHeader("cause").value(), StandardCharsets.UTF_8);
            assertTrue(poison.keySet().stream().anyMatch(cause::contains), cause);
        }
        Set<String> sent = new HashSet<>();
        poison.values().forEach(payload -> sent.add(new String(payload, StandardCharsets.ISO_8859_1)));
        assertEquals(sent, payloads);
    }

    /** Case F8 of the fault list in small: one in a hundred. */
    @Test
    void poisonAmongThousandsDoesNotHoldThemUp() throws Exception {
        TestDatabase reader = CrashStack.database("poison_many");
        String topic = CrashStack.topic("poison.many");
        int events = 2_000;
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            records.add(bytes(event(i % 100 == 50 ? "Explodes" : Ledger.EVENT, OPD, i, Map.of())));
        }
        send(topic, records.toArray(byte[][]::new));

        try (Running consumer = Running.of(CrashMain.consumer(reader, topic, CrashStack.brokers(), inbox()))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> reader.count("ledger") == events - events / 100);
            assertEquals(events / 100, reader.count("dead_letter"));
            consumer.assertAlive();
        }
    }

    /** A producer's outbox takes only what it can publish: an oversized row would block every row after it. */
    @Test
    void anEventTooLargeToPublishFailsWithItsTransaction() throws Exception {
        TestDatabase producer = CrashStack.database("too_large");
        String topic = CrashStack.topic("too.large");
        Map<String, String> fits = Map.of("text", "x".repeat(890 * 1024));
        Map<String, String> tooLarge = Map.of("text", "x".repeat(900 * 1024));

        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> producer.run(c -> Outbox.append(c, "crash", Ledger.EVENT, "entry/1", OPD, "test", tooLarge)));
        assertTrue(refusal.getMessage().contains("split it"), refusal.getMessage());
        producer.run(c -> Outbox.append(c, "crash", Ledger.EVENT, "entry/1", OPD, "test", fits));
        try (Running relay = Running.relay(producer, topic)) {
            LogAssert.awaitPublished(producer, Duration.ofSeconds(20));
            relay.assertAlive();
        }
        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
        assertEquals("1", producer.text("SELECT sequence FROM outbox"), "the refused event took no number");
    }

    /** @return payloads by a part of the cause they must be filed under; sequence 1 to 6 of the OPD are among them */
    private static Map<String, byte[]> poison() {
        Map<String, byte[]> poison = new LinkedHashMap<>();
        poison.put("Unexpected end-of-input", "{\"id\": ".getBytes(StandardCharsets.UTF_8));
        poison.put("Unrecognized token", "not an event".getBytes(StandardCharsets.UTF_8));
        poison.put("Invalid UTF-8", new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'});
        poison.put("Trailing token", bytes(event(Ledger.EVENT, OPD, 90, Map.of()), "{}"));
        poison.put("Duplicate field", "{\"id\": \"a\", \"id\": \"b\"}".getBytes(StandardCharsets.UTF_8));
        poison.put("attribute id is missing", "{}".getBytes(StandardCharsets.UTF_8));
        poison.put("empty record", new byte[0]);
        poison.put("attribute type is empty", bytes(event("Nul\0Type", OPD, 91, Map.of())));
        poison.put("attribute opd is empty", bytes(event(Ledger.EVENT, "o".repeat(61), 1, Map.of())));
        poison.put("attribute sequence", bytes(event(Ledger.EVENT, OPD, 0, Map.of())));
        poison.put("UUID string", bytes(event(Ledger.EVENT, OPD, 92, Map.of()).put("id", "no-uuid")));
        poison.put("unknown type sakip.crash.NeverHeardOf.v1", bytes(event("NeverHeardOf", OPD, 1, Map.of())));
        poison.put("invalid byte sequence", bytes(event("Writes", OPD, 2, Map.of("text", "a\0b"))));
        poison.put("handler says no", bytes(event("Explodes", OPD, 3, Map.of())));
        poison.put("handler of Breaks", bytes(event("Breaks", OPD, 4, Map.of())));
        poison.put("value too long", bytes(event("Writes", OPD, 5, Map.of("text", "x".repeat(1_000_000)))));
        poison.put("data of sakip", bytes(event("Reads", OPD, 6, Map.of("number", "no number"))));
        return poison;
    }

    private static Inbox inbox() {
        return new Inbox(
                Map.of(
                        Ledger.EVENT,
                        new Ledger(),
                        "Explodes",
                        handler(event -> {
                            throw new IllegalArgumentException("handler says no");
                        }),
                        "Breaks",
                        handler(event -> {
                            throw new StackOverflowError();
                        }),
                        "Reads",
                        handler(event -> event.dataAs(Numbered.class)),
                        "Writes",
                        handler(PoisonTest::write)),
                Set.of());
    }

    private static void write(EventEnvelope event) {
        try (var insert = TestDatabase.current().prepareStatement("INSERT INTO job VALUES (?, ?, 'o', 'o', 'DONE')")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.data().path("text").textValue());
            insert.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EventHandler handler(java.util.function.Consumer<EventEnvelope> body) {
        return new EventHandler() {
            @Override
            public Set<String> names() {
                return Set.of();
            }

            @Override
            public void handle(EventEnvelope event) {
                body.accept(event);
            }
        };
    }

    private static ObjectNode event(String name, String opd, long sequence, Object data) {
        return EventFeed.envelope(UUID.randomUUID(), "crash", name, opd, sequence, data);
    }

    private static byte[] bytes(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(part);
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void send(String topic, byte[]... records) throws Exception {
        try (Producer<String, byte[]> producer = KafkaClients.deadLetterProducer(CrashStack.brokers())) {
            List<java.util.concurrent.Future<?>> sent = new ArrayList<>();
            for (byte[] record : records) {
                sent.add(producer.send(new ProducerRecord<>(topic, "key\0of\0anybody", record)));
            }
            for (java.util.concurrent.Future<?> one : sent) {
                one.get();
            }
        }
    }

    record Numbered(int number) {}
}
