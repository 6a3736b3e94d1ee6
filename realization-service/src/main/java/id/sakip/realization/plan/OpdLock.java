package id.sakip.realization.plan;

import id.sakip.kit.event.EventSequence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets one transaction at a time write for an OPD, from before its first read until it ends. */
@ApplicationScoped
public class OpdLock {
    private final DataSource dataSource;

    OpdLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Locks in the caller's transaction; a tribulan that is held too is held before. */
    public void hold(String opd) {
        try (Connection connection = dataSource.getConnection()) {
            EventSequence.lock(connection, opd);
        } catch (SQLException e) {
            throw new IllegalStateException("lock of " + opd + ": " + e.getMessage(), e);
        }
    }
}
