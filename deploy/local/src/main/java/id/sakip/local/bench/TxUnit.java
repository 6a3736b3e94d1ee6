package id.sakip.local.bench;

import id.sakip.local.stage.Stage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The unit of cost: pgbench's default transaction, its five statements by bare JDBC at {@value BenchRun#CLIENTS} clients on
 * the same PostgreSQL, in a database of its own.
 */
public final class TxUnit implements AutoCloseable {
    /** One branch for each client: fewer would wait for each other. */
    private static final int SCALE = BenchRun.CLIENTS;

    private static final int TELLERS = 10 * SCALE;
    private static final int ACCOUNTS = 100_000 * SCALE;
    private static final String DATABASE = "bench";
    private static final Duration SPAN = Duration.ofSeconds(3);

    private final List<Client> clients = new ArrayList<>();

    private TxUnit() {}

    /** Makes the tables where they are missing. */
    public static TxUnit on(Stage stage) throws SQLException {
        try (Connection connection = stage.connect("postgres");
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")
                    .next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
        try (Connection connection = stage.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            createTables(statement);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
        TxUnit unit = new TxUnit();
        for (int i = 0; i < BenchRun.CLIENTS; i++) {
            unit.clients.add(new Client(stage.connect(DATABASE)));
        }
        return unit;
    }

    private static void createTables(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE IF NOT EXISTS pgbench_branches"
                + " (bid int PRIMARY KEY, bbalance int, filler char(88)) WITH (fillfactor = 100)");
        statement.execute("CREATE TABLE IF NOT EXISTS pgbench_tellers"
                + " (tid int PRIMARY KEY, bid int, tbalance int, filler char(84)) WITH (fillfactor = 100)");
        statement.execute("CREATE TABLE IF NOT EXISTS pgbench_accounts"
                + " (aid int PRIMARY KEY, bid int, abalance int, filler char(84)) WITH (fillfactor = 100)");
        statement.execute("CREATE TABLE IF NOT EXISTS pgbench_history"
                + " (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22))");
        statement.execute("INSERT INTO pgbench_branches SELECT i, 0, '' FROM generate_series(1, " + SCALE
                + ") i ON CONFLICT DO NOTHING");
        statement.execute("INSERT INTO pgbench_tellers SELECT i, (i - 1) / 10 + 1, 0, '' FROM generate_series(1, "
                + TELLERS + ") i ON CONFLICT DO NOTHING");
        statement.execute("INSERT INTO pgbench_accounts SELECT i, (i - 1) / 100000 + 1, 0, '' FROM generate_series(1, "
                + ACCOUNTS + ") i ON CONFLICT DO NOTHING");
    }

    /** What one transaction costs now. */
    BenchRun.Costs costs(StackCpu cpu) {
        return BenchRun.costs(cpu, new Load(clients.size(), SPAN.dividedBy(6), SPAN), clients::get);
    }

    @Override
    public void close() throws SQLException {
        for (Client client : clients) {
            client.connection.close();
        }
    }

    /** BEGIN travels with the first statement, as JDBC does it. */
    private static final class Client implements Load.Operation {
        private final Connection connection;
        private final PreparedStatement account;
        private final PreparedStatement balance;
        private final PreparedStatement teller;
        private final PreparedStatement branch;
        private final PreparedStatement history;

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            account = connection.prepareStatement("UPDATE pgbench_accounts SET abalance = abalance + ? WHERE aid = ?");
            balance = connection.prepareStatement("SELECT abalance FROM pgbench_accounts WHERE aid = ?");
            teller = connection.prepareStatement("UPDATE pgbench_tellers SET tbalance = tbalance + ? WHERE tid = ?");
            branch = connection.prepareStatement("UPDATE pgbench_branches SET bbalance = bbalance + ? WHERE bid = ?");
            history = connection.prepareStatement("INSERT INTO pgbench_history (tid, bid, aid, delta, mtime)"
                    + " VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)");
        }

        @Override
        public boolean run() throws SQLException {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            int aid = random.nextInt(1, ACCOUNTS + 1);
            int tid = random.nextInt(1, TELLERS + 1);
            int bid = random.nextInt(1, SCALE + 1);
            int delta = random.nextInt(-5_000, 5_001);
            update(account, delta, aid);
            balance.setInt(1, aid);
            balance.executeQuery().close();
            update(teller, delta, tid);
            update(branch, delta, bid);
            update(history, tid, bid, aid, delta);
            connection.commit();
            return true;
        }

        private static void update(PreparedStatement statement, int... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
