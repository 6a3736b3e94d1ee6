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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the relay and the consumer of this service, from start to stop. */
@ApplicationScoped
public class EventRuntime {
    private static final Logger LOG = Logger.getLogger(EventRuntime.class);
    private static final int AFTER_MIGRATIONS = 5_000;
    private static final long STOP_MILLIS = 5_000;

    private final DataSource dataSource;
    private final EventConfig config;
    private final String service;
    private final JtaUnitOfWork unitOfWork;
    private final Inbox inbox;
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
        this.unitOfWork = new JtaUnitOfWork(dataSource);
        this.relay = new OutboxRelay(
                dataSource, () -> KafkaClients.relayProducer(config.brokers()), "sakip." + service + ".v1");
        this.inbox = new Inbox(byName(handlers), Set.copyOf(config.ignore().orElse(List.of())));
        this.consumer = new InboxConsumer(
                () -> KafkaClients.consumer(config.brokers(), "sakip-" + service),
                config.topics().orElse(List.of()),
                unitOfWork,
                inbox,
                new DeadLetters(() -> KafkaClients.deadLetterProducer(config.brokers())),
                new TopicIds(() -> KafkaClients.admin(config.brokers())));
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
            thread.interrupt();
        }
    }

    void wakeRelay() {
        relay.wakeUp();
    }

    /**
     * Rebuilds the read models from offset 0. Every event is applied again, so a handler must write nothing but these tables,
     * or what it writes twice must be the same.
     *
     * @param tables the read-model tables to empty first, with all that refer to them; names from code, never from input
     * @return completes when everything that was in the topics has been applied again
     */
    public CompletableFuture<Void> rebuild(List<String> tables) {
        return consumer.rebuild(connection -> {
            try (PreparedStatement truncate = connection.prepareStatement("TRUNCATE " + String.join(", ", tables))) {
                truncate.executeUpdate();
            }
        });
    }

    /** Publishes the whole outbox again, for a topic that was lost. Consumers skip what they know. */
    public int republish() {
        int[] count = new int[1];
        unitOfWork.run(connection -> count[0] = Outbox.republish(connection));
        relay.wakeUp();
        return count[0];
    }

    /** Applies the open dead letters again, each in its own transaction; what fails stays. @return how many succeeded */
    public int replayDeadLetters() {
        List<Long> letters = new ArrayList<>();
        unitOfWork.run(connection -> letters.addAll(DeadLetters.open(connection)));
        int replayed = 0;
        for (long letter : letters) {
            if (replay(letter)) {
                replayed++;
            }
        }
        return replayed;
    }

    private boolean replay(long letter) {
        AtomicBoolean applied = new AtomicBoolean();
        try {
            unitOfWork.run(connection -> {
                Optional<Delivery> claimed = DeadLetters.claim(connection, letter);
                if (claimed.isPresent()) {
                    inbox.applyAfterAll(connection, claimed.get());
                    applied.set(true);
                }
            });
            return applied.get();
        } catch (RuntimeException e) {
            LOG.warnf("Dead letter %d still cannot be applied: %s", letter, e.toString());
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
