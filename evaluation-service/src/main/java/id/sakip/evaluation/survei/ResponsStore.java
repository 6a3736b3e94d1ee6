package id.sakip.evaluation.survei;

import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.evaluation.survei.domain.JenisKanal;
import id.sakip.evaluation.survei.domain.LembarJawaban;
import id.sakip.evaluation.survei.domain.Profil;
import id.sakip.evaluation.survei.domain.Rekap;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers as rows: written in one statement, counted in one statement, so that a tally is of one moment. */
@ApplicationScoped
class ResponsStore {

    private static final String INSERT = """
            WITH r AS (
                INSERT INTO respons (id, survei_id, layanan_no, kanal, jenis_kelamin, usia, pendidikan, pekerjaan, saran,
                    received_at, duplikat, perangkat_petugas, recorded_by, content_hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING RETURNING id)
            INSERT INTO jawaban_survei (respons_id, kode, nilai)
            SELECT r.id, j.kode, j.nilai FROM r, unnest(?::text[], ?::int[]) AS j (kode, nilai)
            """;

    /** NULL code = the respondents themselves. */
    private static final String COUNT = """
            WITH r AS MATERIALIZED (
                SELECT id, layanan_no FROM respons
                WHERE survei_id = ? AND alasan_batal IS NULL AND NOT (? AND (duplikat OR perangkat_petugas)))
            SELECT layanan_no, NULL AS kode, 0 AS nilai, count(*) FROM r GROUP BY layanan_no
            UNION ALL
            SELECT r.layanan_no, j.kode, j.nilai, count(*) FROM r JOIN jawaban_survei j ON j.respons_id = r.id
            GROUP BY r.layanan_no, j.kode, j.nilai
            """;

    private final DataSource dataSource;

    ResponsStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What stands beside the sheet itself. */
    record Envelope(
            UUID survei,
            JenisKanal kanal,
            Instant receivedAt,
            boolean duplikat,
            boolean perangkatPetugas,
            String recordedBy,
            String contentHash) {}

    /** @return false when this id is stored already */
    boolean insert(LembarJawaban lembar, Envelope envelope) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Profil profil = lembar.profil();
            insert.setObject(1, lembar.id());
            insert.setObject(2, envelope.survei());
            insert.setInt(3, lembar.layanan());
            insert.setString(4, envelope.kanal().name());
            insert.setString(5, name(profil.jenisKelamin()));
            insert.setString(6, name(profil.usia()));
            insert.setString(7, name(profil.pendidikan()));
            insert.setString(8, name(profil.pekerjaan()));
            insert.setString(9, lembar.saran());
            insert.setObject(
                    10,
                    OffsetDateTime.ofInstant(envelope.receivedAt().truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setBoolean(11, envelope.duplikat());
            insert.setBoolean(12, envelope.perangkatPetugas());
            insert.setString(13, envelope.recordedBy());
            insert.setString(14, envelope.contentHash());
            insert.setArray(
                    15,
                    connection.createArrayOf("text", lembar.jawaban().keySet().toArray()));
            insert.setArray(
                    16,
                    connection.createArrayOf("int4", lembar.jawaban().values().toArray()));
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("respons: " + e.getMessage(), e);
        }
    }

    /** @return what was stored under this id in this survey */
    Optional<String> contentHash(UUID survei, UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT content_hash FROM respons WHERE id = ? AND survei_id = ?")) {
            select.setObject(1, id);
            select.setObject(2, survei);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("respons: " + e.getMessage(), e);
        }
    }

    /** @return false when there is no such paper form */
    boolean voidPaper(UUID survei, UUID id, String alasan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE respons SET alasan_batal = ?"
                        + " WHERE id = ? AND survei_id = ? AND kanal = 'PAPER'")) {
            update.setString(1, alasan);
            update.setObject(2, id);
            update.setObject(3, survei);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("respons: " + e.getMessage(), e);
        }
    }

    /** Counts the answers of a survey; a service nobody answered for is there with none. */
    Rekap count(Survei survei, Kuesioner kuesioner, boolean tanpaDitandai) {
        Map<Integer, Long> responden = new HashMap<>();
        Map<Integer, Map<String, Long[]>> jawaban = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, survei.id());
            select.setBoolean(2, tanpaDitandai);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getString(2) == null) {
                        responden.put(row.getInt(1), row.getLong(4));
                    } else {
                        jawaban.computeIfAbsent(row.getInt(1), no -> new TreeMap<>())
                                        .computeIfAbsent(row.getString(2), kode -> none(kuesioner, kode))[
                                        row.getInt(3) - 1] =
                                row.getLong(4);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("respons: " + e.getMessage(), e);
        }
        Map<Integer, Rekap.LayananRekap> layanan = new TreeMap<>();
        for (SurveiLayanan l : survei.layanan()) {
            Map<String, List<Long>> counts = new TreeMap<>();
            jawaban.getOrDefault(l.no(), Map.of()).forEach((kode, n) -> counts.put(kode, List.of(n)));
            layanan.put(l.no(), new Rekap.LayananRekap(l.no(), l.nama(), responden.getOrDefault(l.no(), 0L), counts));
        }
        return new Rekap(layanan);
    }

    private static Long[] none(Kuesioner kuesioner, String kode) {
        Long[] counts =
                new Long[kuesioner.pertanyaan(kode).orElseThrow().pilihan().size()];
        Arrays.fill(counts, 0L);
        return counts;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
