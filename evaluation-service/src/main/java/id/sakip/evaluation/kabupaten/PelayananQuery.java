package id.sakip.evaluation.kabupaten;

import id.sakip.evaluation.ikm.domain.IkmAsal;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.kabupaten.PelayananRingkasan.Rerata;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads all OPD at once: one statement a page, however many there are. */
@ApplicationScoped
class PelayananQuery {

    private static final String ROWS = """
            SELECT o.kode, o.nama, i.nilai, i.mutu, i.versi, il.nilai, p.nilai, p.kategori, p.versi, pl.nilai, i.asal
            FROM opd o
            LEFT JOIN ikm i ON i.opd = o.kode AND i.tahun = ? AND i.status = 'PUBLISHED'
            LEFT JOIN ikm il ON il.opd = o.kode AND il.tahun = ? AND il.status = 'PUBLISHED'
            LEFT JOIN ipp p ON p.opd = o.kode AND p.tahun = ? AND p.status = 'PUBLISHED'
            LEFT JOIN ipp pl ON pl.opd = o.kode AND pl.tahun = ? AND pl.status = 'PUBLISHED'
            WHERE o.kode > ? ORDER BY o.kode LIMIT ?
            """;
    private static final String IKM = """
            WITH n AS (
                SELECT i.nilai, (SELECT CASE WHEN bool_and(l.responden IS NOT NULL) THEN sum(l.responden) END
                                 FROM ikm_layanan l WHERE l.ikm_id = i.id) AS responden
                FROM ikm i WHERE i.tahun = ? AND i.status = 'PUBLISHED')
            SELECT count(*), sum(nilai), CASE WHEN bool_and(responden IS NOT NULL) THEN sum(nilai * responden) END,
                sum(responden), (SELECT count(*) FROM opd) FROM n
            """;
    private static final String IPP = """
            SELECT count(*), sum(nilai), NULL::numeric, NULL::numeric, (SELECT count(*) FROM opd)
            FROM ipp WHERE tahun = ? AND status = 'PUBLISHED'
            """;

    private final DataSource dataSource;

    PelayananQuery(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The sums of one figure. */
    record Totals(int opd, Rerata rerata) {}

    List<PelayananRow> rows(int tahun, String after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setInt(1, tahun);
            select.setInt(2, tahun - 1);
            select.setInt(3, tahun);
            select.setInt(4, tahun - 1);
            select.setString(5, after);
            select.setInt(6, limit);
            List<PelayananRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new PelayananRow(
                            row.getString(1),
                            row.getString(2),
                            PelayananRow.Nilai.of(
                                    row.getBigDecimal(3),
                                    row.getString(4),
                                    row.getObject(5, Integer.class),
                                    row.getBigDecimal(6)),
                            asal(row.getString(11)),
                            PelayananRow.Nilai.of(
                                    row.getBigDecimal(7),
                                    row.getString(8),
                                    row.getObject(9, Integer.class),
                                    row.getBigDecimal(10))));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("pelayanan: " + e.getMessage(), e);
        }
    }

    private static IkmAsal asal(String name) {
        return name == null ? null : IkmAsal.valueOf(name);
    }

    Totals ikm(int tahun) {
        return totals(IKM, tahun);
    }

    Totals ipp(int tahun) {
        return totals(IPP, tahun);
    }

    private Totals totals(String sql, int tahun) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, tahun);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int terbit = row.getInt(1);
                return new Totals(
                        row.getInt(5),
                        new Rerata(
                                terbit,
                                quotient(row.getBigDecimal(2), BigDecimal.valueOf(terbit)),
                                quotient(row.getBigDecimal(3), row.getBigDecimal(4))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("pelayanan: " + e.getMessage(), e);
        }
    }

    private static BigDecimal quotient(BigDecimal sum, BigDecimal count) {
        return sum == null || count == null
                ? null
                : Fraction.of(sum).dividedBy(Fraction.of(count)).toDecimal();
    }
}
