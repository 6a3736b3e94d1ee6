package id.sakip.kit.event;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A process to be killed: {@code ROLE JDBC-URL USER TOPIC BROKERS}. A {@code producer} writes without pause and relays, and
 * prints {@code ack ID} after each commit; a {@code relay} only relays; a {@code consumer} applies to the {@link Ledger}.
 * Ends by itself when whoever started it is gone.
 */
final class CrashMain {
    static final int OPD_COUNT = 5;

    private CrashMain() {}

    public static void main(String[] args) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Thread guard = new Thread(CrashMain::endWithParent, "guard");
        guard.setDaemon(true);
        guard.start();
        TestDatabase database = new TestDatabase(args[1], args[2]);
        switch (args[0]) {
            case "producer" -> {
                Thread relay = new Thread(relay(database, args[3], args[4]), "relay");
                relay.start();
                write(database, answers);
            }
            case "relay" -> relay(database, args[3], args[4]).run();
            case "consumer" -> consumer(database, args[3], args[4]).run();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    static OutboxRelay relay(TestDatabase database, String topic, String brokers) {
        return new OutboxRelay(database.dataSource(), () -> KafkaClients.relayProducer(brokers), topic);
    }

    static InboxConsumer consumer(TestDatabase database, String topic, String brokers) {
        return consumer(database, topic, brokers, Ledger.inbox());
    }

    /** In a group of the topic's name. */
    static InboxConsumer consumer(TestDatabase database, String topic, String brokers, Inbox inbox) {
        return new InboxConsumer(
                () -> KafkaClients.consumer(brokers, topic),
                java.util.List.of(topic),
                database,
                inbox,
                new DeadLetters(() -> KafkaClients.deadLetterProducer(brokers)),
                new TopicIds(() -> KafkaClients.admin(brokers)));
    }

    static UUID append(TestDatabase database, String opd, long pauseMillis) throws SQLException {
        UUID[] id = new UUID[1];
        database.run(connection -> {
            id[0] = Outbox.append(connection, "crash", Ledger.EVENT, "entry/1", opd, "test", Map.of("a", 1))
                    .id();
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return id[0];
    }

    private static void write(TestDatabase database, PrintStream answers) throws SQLException {
        Random random = new Random();
        while (true) {
            answers.println("ack " + append(database, "opd-" + random.nextInt(OPD_COUNT), 0));
            answers.flush();
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // only its end matters
            }
        } catch (IOException e) {
            // the same
        }
        Runtime.getRuntime().halt(1);
    }
}
