package id.sakip.kit.event;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A schema with the tables of the kit and those of {@link Ledger}, reached by plain JDBC. */
final class TestDatabase implements UnitOfWork {
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AgroalDataSource dataSource;
    private final String url;
    private final String user;

    /** @param user name and password */
    TestDatabase(String url, String user) {
        this.url = url;
        this.user = user;
        this.dataSource = pool(url, user);
    }

    /** The same pool as the services have, set the same way. */
    private static AgroalDataSource pool(String url, String user) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .metricsEnabled(false)
                    .connectionPoolConfiguration(pool -> pool.maxSize(24)
                            .acquisitionTimeout(PATIENCE)
                            .connectionValidator(ConnectionValidator.defaultValidator())
                            .idleValidationTimeout(Duration.ofMillis(500))
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(user)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void migrate() {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/kit")
                .load()
                .migrate();
        Ledger.createTable(this);
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void run(Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            CURRENT.set(connection);
            try {
                work.with(connection);
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection);
                throw e;
            } finally {
                CURRENT.remove();
            }
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // the connection is gone, and the transaction with it
        }
    }

    /** @return the connection of the transaction this thread is in */
    static Connection current() {
        return CURRENT.get();
    }

    void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String table) {
        return Long.parseLong(text("SELECT count(*) FROM " + table));
    }

    /** @return the one value the query has */
    String text(String sql) {
        return texts(sql).get(0);
    }

    /** @return the first column */
    List<String> texts(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
