package id.sakip.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Runs long work, two at a time, and keeps its progress where a restart can see it. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final int PARALLEL = 2;
    private static final int AFTER_MIGRATIONS = 5_000;

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final CurrentUser user;
    private final ExecutorService workers = Executors.newFixedThreadPool(PARALLEL, work -> {
        Thread thread = new Thread(work, "job");
        thread.setDaemon(true);
        return thread;
    });

    Jobs(DataSource dataSource, ObjectMapper mapper, CurrentUser user) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.user = user;
    }

    void failWhatWasCutOff(@Observes @Priority(AFTER_MIGRATIONS) StartupEvent event) {
        execute(
                "UPDATE job SET status = 'FAILED', problem = 'Terputus karena layanan berhenti; mulai lagi.',"
                        + " updated_at = now() WHERE status IN ('QUEUED', 'RUNNING')",
                statement -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        workers.shutdownNow();
    }

    /** Queues the work. @return the id to ask for at {@code GET /v1/jobs/{id}} */
    public UUID start(String kind, String opd, JobWork work) {
        UUID id = UUID.randomUUID();
        execute("INSERT INTO job (id, kind, opd, owner, status) VALUES (?, ?, ?, ?, 'QUEUED')", insert -> {
            insert.setObject(1, id);
            insert.setString(2, kind);
            insert.setString(3, opd);
            insert.setString(4, user.name());
        });
        workers.submit(() -> run(id, work));
        return id;
    }

    /** @throws Problem 404 when there is none, or it belongs to another OPD */
    public JobView get(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT * FROM job WHERE id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !user.sees(row.getString("opd"))) {
                    throw Problem.notFound();
                }
                return view(row);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void run(UUID id, JobWork work) {
        try {
            Object result = work.run((done, total, message) -> progress(id, done, total, message));
            String json = mapper.writeValueAsString(result);
            execute(
                    "UPDATE job SET status = 'DONE', done = greatest(done, total), result = ?, updated_at = now()"
                            + " WHERE id = ?",
                    update -> {
                        update.setString(1, json);
                        update.setObject(2, id);
                    });
        } catch (Exception e) {
            LOG.errorf(e, "Job %s", id);
            execute("UPDATE job SET status = 'FAILED', problem = ?, updated_at = now() WHERE id = ?", update -> {
                update.setString(1, "Pekerjaan gagal (kejadian " + id + "). Ulangi, atau hubungi pengelola sistem.");
                update.setObject(2, id);
            });
        }
    }

    private void progress(UUID id, int done, int total, String message) {
        execute(
                "UPDATE job SET status = 'RUNNING', done = ?, total = ?, message = ?, updated_at = now() WHERE id = ?",
                update -> {
                    update.setInt(1, done);
                    update.setInt(2, total);
                    update.setString(3, message);
                    update.setObject(4, id);
                });
    }

    private void execute(String sql, Binding binding) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }

    private JobView view(ResultSet row) throws SQLException, JsonProcessingException {
        String result = row.getString("result");
        return new JobView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("opd"),
                JobView.Status.valueOf(row.getString("status")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("message"),
                result == null ? null : mapper.readTree(result),
                row.getString("problem"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
