package id.sakip.reporting.ringkasan;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The computed headline figures, one row per OPD and year. */
@ApplicationScoped
class RingkasanStore {
    private final DataSource dataSource;

    RingkasanStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How far the figures of a year are computed and verified. */
    record Coverage(int opd, int stale, BigDecimal unverifiedShare) {}

    /** Takes one stale row for this transaction; nobody else computes it meanwhile. @param tahun null for any year */
    Optional<Key> lockStale(Integer tahun) {
        String sql = "SELECT opd, tahun FROM ringkasan WHERE stale" + (tahun == null ? "" : " AND tahun = ?")
                + " ORDER BY tahun DESC, opd LIMIT 1 FOR UPDATE SKIP LOCKED";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (tahun != null) {
                select.setInt(1, tahun);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Key(row.getString(1), row.getInt(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    record Key(String opd, int tahun) {}

    void save(Key key, Optional<OpdRingkasan> ringkasan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE ringkasan SET stale = false, nama = ?,"
                        + " isi = ?::jsonb, unverified = ? WHERE opd = ? AND tahun = ?")) {
            update.setString(1, ringkasan.map(OpdRingkasan::nama).orElse(null));
            update.setString(2, ringkasan.isPresent() ? EventJson.MAPPER.writeValueAsString(ringkasan.get()) : null);
            update.setBoolean(3, ringkasan.map(OpdRingkasan::unverified).orElse(false));
            update.setString(4, key.opd());
            update.setInt(5, key.tahun());
            update.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw failed(e);
        }
    }

    /** Rows after an OPD code, one more than asked, so that the caller sees whether there is a next page. */
    List<OpdRingkasan> after(int tahun, String opd, int size) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT isi FROM ringkasan"
                        + " WHERE tahun = ? AND opd > ? AND isi IS NOT NULL ORDER BY opd LIMIT ?")) {
            select.setInt(1, tahun);
            select.setString(2, opd);
            select.setInt(3, size + 1);
            List<OpdRingkasan> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(EventJson.MAPPER.readValue(row.getString(1), OpdRingkasan.class));
                }
            }
            return rows;
        } catch (SQLException | JsonProcessingException e) {
            throw failed(e);
        }
    }

    Coverage coverage(int tahun) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT count(*), count(*) FILTER (WHERE stale),"
                        + " count(*) FILTER (WHERE unverified) FROM ringkasan WHERE tahun = ?")) {
            select.setInt(1, tahun);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int all = row.getInt(1);
                BigDecimal share = all == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(row.getInt(3)).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
                return new Coverage(all, row.getInt(2), share);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(Exception e) {
        return new IllegalStateException("ringkasan: " + e.getMessage(), e);
    }
}
