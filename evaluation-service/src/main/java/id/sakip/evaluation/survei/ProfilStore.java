package id.sakip.evaluation.survei;

import id.sakip.evaluation.survei.domain.Profil;
import id.sakip.evaluation.survei.domain.SmallCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Who answered, counted; small cells leave this class hidden (SKM-04). */
@ApplicationScoped
class ProfilStore {

    /** People who left the question out. */
    static final String UNSAID = "TIDAK_MENJAWAB";

    private static final String COUNT = """
            WITH r AS MATERIALIZED (
                SELECT jenis_kelamin, usia, pendidikan, pekerjaan FROM respons
                WHERE survei_id = ? AND alasan_batal IS NULL AND NOT (? AND (duplikat OR perangkat_petugas)))
            SELECT 'jenisKelamin', jenis_kelamin, count(*) FROM r GROUP BY jenis_kelamin
            UNION ALL SELECT 'usia', usia, count(*) FROM r GROUP BY usia
            UNION ALL SELECT 'pendidikan', pendidikan, count(*) FROM r GROUP BY pendidikan
            UNION ALL SELECT 'pekerjaan', pekerjaan, count(*) FROM r GROUP BY pekerjaan
            """;
    private static final String FLAGS = """
            SELECT count(*) FILTER (WHERE duplikat), count(*) FILTER (WHERE perangkat_petugas),
                count(*) FILTER (WHERE duplikat OR perangkat_petugas), count(*) FILTER (WHERE kanal = 'PAPER')
            FROM respons WHERE survei_id = ? AND alasan_batal IS NULL
            """;
    private static final String SARAN = """
            SELECT id, layanan_no, received_at, saran FROM respons
            WHERE survei_id = ? AND saran IS NOT NULL AND alasan_batal IS NULL AND id > ? ORDER BY id LIMIT ?
            """;

    private final DataSource dataSource;

    ProfilStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The four questions about the respondent, each with all its answers. */
    List<ProfilKelompok> published(UUID survei, boolean tanpaDitandai) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, survei);
            select.setBoolean(2, tanpaDitandai);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String label = row.getString(2) == null ? UNSAID : row.getString(2);
                    counts.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                            .put(label, row.getLong(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("profil: " + e.getMessage(), e);
        }
        return List.of(
                group("jenisKelamin", Profil.JenisKelamin.values(), counts),
                group("usia", Profil.Usia.values(), counts),
                group("pendidikan", Profil.Pendidikan.values(), counts),
                group("pekerjaan", Profil.Pekerjaan.values(), counts));
    }

    SurveiTanda flags(UUID survei) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FLAGS)) {
            select.setObject(1, survei);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new SurveiTanda(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("profil: " + e.getMessage(), e);
        }
    }

    /** What people wrote, without who they are; in no order that tells when they came. */
    List<Saran> saran(UUID survei, UUID after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SARAN)) {
            select.setObject(1, survei);
            select.setObject(2, after);
            select.setInt(3, limit);
            List<Saran> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Saran(
                            row.getObject(1, UUID.class),
                            row.getInt(2),
                            row.getTimestamp(3)
                                    .toInstant()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate(),
                            row.getString(4)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("profil: " + e.getMessage(), e);
        }
    }

    private static ProfilKelompok group(String dimensi, Enum<?>[] values, Map<String, Map<String, Long>> all) {
        Map<String, Long> counts = all.getOrDefault(dimensi, Map.of());
        List<String> labels = Stream.concat(Stream.of(values).map(Enum::name), Stream.of(UNSAID))
                .toList();
        List<OptionalLong> cells = SmallCells.published(
                labels.stream().map(label -> counts.getOrDefault(label, 0L)).toList());
        List<ProfilKelompok.Sel> shown = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            OptionalLong cell = cells.get(i);
            shown.add(new ProfilKelompok.Sel(labels.get(i), cell.isPresent() ? cell.getAsLong() : null));
        }
        return new ProfilKelompok(dimensi, shown);
    }
}
