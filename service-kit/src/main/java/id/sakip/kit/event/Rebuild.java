package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;

/** One request to empty read models and fill them again from offset 0. */
final class Rebuild {
    private final UnitOfWork.Work clear;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private CatchUp catchUp;

    Rebuild(UnitOfWork.Work clear) {
        this.clear = clear;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    boolean isStarted() {
        return catchUp != null;
    }

    /**
     * The offsets go back before the tables are emptied: a crash between the two reads everything again in vain, the other
     * order would leave the tables empty.
     */
    void start(Consumer<String, byte[]> kafka, UnitOfWork unitOfWork, Runnable commitOffsets) throws SQLException {
        CatchUp started = CatchUp.fromTheStart(kafka);
        commitOffsets.run();
        unitOfWork.run(connection -> {
            clear.with(connection);
            forget(connection);
            DeadLetters.closeAll(connection);
        });
        catchUp = started;
    }

    /** Completes when what was in the topics at the start has been applied. @return whether it has */
    boolean finish(Consumer<String, byte[]> kafka) {
        boolean reached = catchUp.isDone(kafka);
        if (reached) {
            done.complete(null);
        }
        return reached;
    }

    private static void forget(Connection connection) throws SQLException {
        try (PreparedStatement truncate = connection.prepareStatement("TRUNCATE inbox, inbox_position, inbox_parked")) {
            truncate.executeUpdate();
        }
    }
}
