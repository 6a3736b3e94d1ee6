package id.sakip.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One JTA transaction, shared by the inbox row and whatever the handlers do with entities. */
final class JtaUnitOfWork implements UnitOfWork {
    private final DataSource dataSource;

    JtaUnitOfWork(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void run(Work work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                work.with(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }
}
