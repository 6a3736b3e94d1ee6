package id.sakip.kit.event;

import id.sakip.kit.problem.DatabaseFailure;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Applies what one poll brought: together in one transaction as long as that goes well; a record that fails is tried alone
 * and ends in the dead letters after bounded attempts, its neighbours do not. A database that is away is nobody's fault:
 * the exception goes up and everything is read again.
 */
final class BatchApplier {
    private static final Logger LOG = Logger.getLogger(BatchApplier.class);
    private static final int ATTEMPTS = 3;
    private static final long RETRY_MILLIS = 50;
    private static final int ALL_WELL = -1;

    private final UnitOfWork unitOfWork;
    private final Inbox inbox;

    BatchApplier(UnitOfWork unitOfWork, Inbox inbox) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
    }

    /** @return whether a dead letter was written */
    boolean apply(List<Delivery> batch) throws SQLException {
        boolean buried = false;
        List<Delivery> rest = batch;
        while (!rest.isEmpty()) {
            int failed = applyTogether(rest);
            if (failed == ALL_WELL) {
                return buried;
            }
            int next = Math.min(failed + 1, rest.size());
            // when the commit failed, or those before the failed one fail too, any of them may be the cause
            boolean culpritKnown =
                    failed < rest.size() && (failed == 0 || applyTogether(rest.subList(0, failed)) == ALL_WELL);
            buried |= settleEach(rest.subList(culpritKnown ? failed : 0, next));
            rest = rest.subList(next, rest.size());
        }
        return buried;
    }

    /** @return {@link #ALL_WELL}, or the index of the one that failed (the size when it was the commit); all are rolled back */
    private int applyTogether(List<Delivery> batch) throws SQLException {
        AtomicInteger applied = new AtomicInteger();
        try {
            unitOfWork.run(connection -> {
                applied.set(0);
                for (Delivery delivery : batch) {
                    inbox.acceptWithFollowers(connection, delivery);
                    applied.incrementAndGet();
                }
            });
            return ALL_WELL;
        } catch (SQLException | RuntimeException e) {
            if (DatabaseFailure.isCauseOf(e)) {
                throw e;
            }
            LOG.debugf("Batch failed after %s records: %s", applied, e);
            return applied.get();
        }
    }

    private boolean settleEach(List<Delivery> batch) throws SQLException {
        boolean buried = false;
        for (Delivery delivery : batch) {
            buried |= settle(delivery);
            Optional<Delivery> next = follower(delivery);
            while (next.isPresent()) {
                buried |= settle(next.get());
                next = follower(next.get());
            }
        }
        return buried;
    }

    private Optional<Delivery> follower(Delivery delivery) throws SQLException {
        Optional<EventEnvelope> event = delivery.readable();
        if (event.isEmpty()) {
            return Optional.empty();
        }
        AtomicReference<Optional<Delivery>> next = new AtomicReference<>();
        unitOfWork.run(connection -> next.set(inbox.follower(connection, event.get())));
        return next.get();
    }

    /** @return whether it went to the dead letters */
    private boolean settle(Delivery delivery) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                EventEnvelope event = delivery.event();
                unitOfWork.run(connection -> inbox.accept(connection, delivery, event));
                return false;
            } catch (SQLException | RuntimeException e) {
                if (DatabaseFailure.isCauseOf(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS || e instanceof UnreadableEvent) {
                    bury(delivery, e);
                    return true;
                }
                pause();
            }
        }
    }

    private void bury(Delivery delivery, Exception cause) throws SQLException {
        unitOfWork.run(connection -> {
            if (DeadLetters.store(connection, delivery, cause)) {
                LOG.errorf(cause, "Dead letter %s", delivery.place());
            }
            Optional<EventEnvelope> event = delivery.readable();
            if (event.isPresent()) {
                inbox.giveUp(connection, event.get());
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an event was tried again", e);
        }
    }
}
