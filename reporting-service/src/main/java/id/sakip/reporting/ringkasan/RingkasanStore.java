package id.sakip.reporting.ringkasan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.kit.event.EventJson;
import id.sakip.reporting.temuan.check.ReportFinding;
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
    private static final TypeReference<List<ReportFinding>> FINDINGS = new TypeReference<>() {};

    private final DataSource dataSource;

    RingkasanStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A row as it was marked: what is computed for it counts only as long as it is not marked again. */
    record Key(String opd, int tahun, long mark) {}

    /** @param computed empty when the row is stale, or its facts could not be read */
    record Row(Key key, Optional<RingkasanService.WithFindings> computed) {}

    /** How far the figures of a year are computed and verified. */
    record Coverage(int opd, int stale, BigDecimal unverifiedShare) {}

    /** @return empty when no fact of that year has come yet */
    Optional<Row> find(String opd, int tahun) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT mark, stale, isi, temuan FROM ringkasan WHERE opd = ? AND tahun = ?")) {
            select.setString(1, opd);
            select.setInt(2, tahun);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Row(new Key(opd, tahun, row.getLong(1)), computed(row)))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw failed(e);
        }
    }

    private static Optional<RingkasanService.WithFindings> computed(ResultSet row)
            throws SQLException, JsonProcessingException {
        if (row.getBoolean("stale") || row.getString("isi") == null) {
            return Optional.empty();
        }
        return Optional.of(new RingkasanService.WithFindings(
                EventJson.MAPPER.readValue(row.getString("isi"), OpdRingkasan.class),
                EventJson.MAPPER.readValue(row.getString("temuan"), FINDINGS)));
    }

    /** Stale rows, newest years first. @param tahun null for any year */
    List<Key> stale(Integer tahun, int most) {
        String sql = "SELECT opd, tahun, mark FROM ringkasan WHERE stale" + (tahun == null ? "" : " AND tahun = ?")
                + " ORDER BY tahun DESC, opd LIMIT " + most;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (tahun != null) {
                select.setInt(1, tahun);
            }
            List<Key> keys = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(new Key(row.getString(1), row.getInt(2), row.getLong(3)));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Keeps what was computed, unless the row was marked meanwhile. @param computed empty when it cannot be computed */
    void save(Key key, Optional<RingkasanService.WithFindings> computed) {
        Optional<OpdRingkasan> ringkasan = computed.map(RingkasanService.WithFindings::ringkasan);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE ringkasan SET stale = false, nama = ?,"
                        + " isi = ?::jsonb, temuan = ?::jsonb, unverified = ?"
                        + " WHERE opd = ? AND tahun = ? AND mark = ?")) {
            update.setString(1, ringkasan.map(OpdRingkasan::nama).orElse(null));
            update.setString(2, json(ringkasan.orElse(null)));
            update.setString(
                    3,
                    json(computed.map(RingkasanService.WithFindings::findings).orElse(null)));
            update.setBoolean(4, ringkasan.map(OpdRingkasan::unverified).orElse(false));
            update.setString(5, key.opd());
            update.setInt(6, key.tahun());
            update.setLong(7, key.mark());
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

    private static String json(Object value) throws JsonProcessingException {
        return value == null ? null : EventJson.MAPPER.writeValueAsString(value);
    }

    private static IllegalStateException failed(Exception e) {
        return new IllegalStateException("ringkasan: " + e.getMessage(), e);
    }
}
