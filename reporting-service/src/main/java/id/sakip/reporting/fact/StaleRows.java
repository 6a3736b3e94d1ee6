package id.sakip.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Marks the headline figures that something new makes stale, in its transaction. */
@ApplicationScoped
public class StaleRows {
    private static final String EVERYWHERE = "UPDATE ringkasan SET stale = true, mark = nextval('ringkasan_mark')";
    private static final String OF_OPD = EVERYWHERE + " WHERE opd = ?";
    private static final String LATER_YEARS = OF_OPD + " AND tahun > ?";
    private static final String OF_YEAR = "INSERT INTO ringkasan (opd, tahun, stale, mark)"
            + " VALUES (?, ?, true, nextval('ringkasan_mark'))"
            + " ON CONFLICT (opd, tahun) DO UPDATE SET stale = true, mark = EXCLUDED.mark";

    private final DataSource dataSource;

    StaleRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Later years compare themselves with this one, and a plan lasts for several.
     *
     * @param tahun 0 for a fact that touches every year
     */
    public void mark(String opd, int tahun) {
        if (opd.equals(FactStore.KABUPATEN)) {
            execute(EVERYWHERE);
        } else if (tahun == 0) {
            execute(OF_OPD, opd);
        } else {
            execute(OF_YEAR, opd, tahun);
            execute(LATER_YEARS, opd, tahun);
        }
    }

    private void execute(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("ringkasan: " + e.getMessage(), e);
        }
    }
}
