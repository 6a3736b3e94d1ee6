package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in one database transaction: all of it happens, or nothing. */
interface UnitOfWork {
    void run(Work work) throws SQLException;

    /** What to do with the connection of the transaction. */
    interface Work {
        void with(Connection connection) throws SQLException;
    }
}
