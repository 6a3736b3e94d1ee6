package id.sakip.kit.event;

import id.sakip.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The event log of this service: what is appended becomes public exactly when the caller's transaction commits. */
@ApplicationScoped
public class EventLog {
    private final DataSource dataSource;
    private final String service;
    private final Actor actor;
    private final EventRuntime runtime;
    private final TransactionSynchronizationRegistry transactions;

    EventLog(
            DataSource dataSource,
            @ConfigProperty(name = "sakip.service") String service,
            Actor actor,
            EventRuntime runtime,
            TransactionSynchronizationRegistry transactions) {
        this.dataSource = dataSource;
        this.service = service;
        this.actor = actor;
        this.runtime = runtime;
        this.transactions = transactions;
    }

    /**
     * Appends {@code sakip.<service>.<name>.v1}.
     *
     * @param subject the aggregate, {@code <kind>/<id>}
     * @param opd OPD code, or {@code -} for a fact of the whole kabupaten
     * @param data the payload, a record that fits the JSON Schema of the event
     * @return the event id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(String name, String subject, String opd, Object data) {
        try (Connection connection = dataSource.getConnection()) {
            EventEnvelope event = Outbox.append(connection, service, name, subject, opd, actor.name(), data);
            transactions.registerInterposedSynchronization(new WakeRelay());
            return event.id();
        } catch (SQLException e) {
            throw new IllegalStateException("outbox: " + e.getMessage(), e);
        }
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {
            // only the outcome matters
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                runtime.wakeRelay();
            }
        }
    }
}
