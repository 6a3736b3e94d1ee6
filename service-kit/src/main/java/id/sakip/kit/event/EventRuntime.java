package id.sakip.kit.event;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relay and the consumer of this service, from start to stop. */
@ApplicationScoped
public class EventRuntime {
    private static final int AFTER_MIGRATIONS = 5_000;
    private static final long STOP_MILLIS = 5_000;

    private final DataSource dataSource;
    private final EventConfig config;
    private final String service;
    private final Map<String, EventHandler> handlers;
    private final JtaUnitOfWork unitOfWork;
    private final OutboxRelay relay;
    private final InboxConsumer consumer;
    private final List<Thread> threads = new ArrayList<>();

    EventRuntime(
            DataSource dataSource,
            EventConfig config,
            @ConfigProperty(name = "sakip.service") String service,
            @All List<EventHandler> handlers) {
        this.dataSource = dataSource;
        this.config = config;
        this.service = service;
        this.handlers = byName(handlers);
        this.unitOfWork = new JtaUnitOfWork(dataSource);
        this.relay = new OutboxRelay(
                dataSource, () -> KafkaClients.relayProducer(config.brokers()), "sakip." + service + ".v1");
        this.consumer = new InboxConsumer(
                () -> KafkaClients.consumer(config.brokers(), "sakip-" + service),
                config.topics().orElse(List.of()),
                unitOfWork,
                new Inbox(this.handlers, Set.copyOf(config.ignore().orElse(List.of()))),
                new DeadLetters(() -> KafkaClients.deadLetterProducer(config.brokers())));
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        launch("event-relay", relay);
        if (config.topics().isPresent()) {
            launch("event-consumer", consumer);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.close();
        consumer.close();
        for (Thread thread : threads) {
            thread.join(STOP_MILLIS);
        }
    }

    void wakeRelay() {
        relay.wakeUp();
    }

    /**
     * Rebuilds the read models from offset 0.
     *
     * @param tables the read-model tables to empty first, names from code, never from input
     */
    public void rebuild(List<String> tables) {
        consumer.rebuild(connection -> {
            try (PreparedStatement truncate =
                    connection.prepareStatement("TRUNCATE " + String.join(", ", tables) + " CASCADE")) {
                truncate.executeUpdate();
            }
        });
    }

    /** Publishes the whole outbox again, for a topic that was lost. Consumers skip what they know. */
    public int republish() {
        int[] count = new int[1];
        unitOfWork.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE outbox SET published_at = NULL")) {
                count[0] = update.executeUpdate();
            }
        });
        relay.wakeUp();
        return count[0];
    }

    /** Applies the open dead letters again, each in its own transaction; what fails stays. @return how many succeeded */
    public int replayDeadLetters() {
        List<DeadLetters.Letter> letters = new ArrayList<>();
        unitOfWork.run(connection -> letters.addAll(DeadLetters.open(connection)));
        int replayed = 0;
        for (DeadLetters.Letter letter : letters) {
            if (replay(letter)) {
                replayed++;
            }
        }
        return replayed;
    }

    private boolean replay(DeadLetters.Letter letter) {
        try {
            EventEnvelope event = EventEnvelope.fromJson(letter.envelope());
            EventHandler handler = handlers.get(event.name());
            if (handler == null) {
                return false;
            }
            unitOfWork.run(connection -> {
                handler.handle(event);
                DeadLetters.markReplayed(connection, letter.id());
            });
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** @return how the log of this service stands right now */
    public EventStatus status() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT"
                        + " (SELECT count(*) FROM outbox WHERE published_at IS NULL),"
                        + " (SELECT coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::bigint"
                        + "    FROM outbox WHERE published_at IS NULL),"
                        + " (SELECT count(*) FROM inbox_parked),"
                        + " (SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL)");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new EventStatus(service, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        } catch (SQLException e) {
            throw new IllegalStateException("event status: " + e.getMessage(), e);
        }
    }

    private void launch(String name, Runnable loop) {
        Thread thread = new Thread(loop, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private static Map<String, EventHandler> byName(List<EventHandler> handlers) {
        Map<String, EventHandler> byName = new HashMap<>();
        for (EventHandler handler : handlers) {
            for (String name : handler.names()) {
                if (byName.put(name, handler) != null) {
                    throw new IllegalStateException("two handlers of " + name);
                }
            }
        }
        return byName;
    }
}
