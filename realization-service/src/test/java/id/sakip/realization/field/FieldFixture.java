package id.sakip.realization.field;

import static org.awaitility.Awaitility.await;

import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Tokens;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kecamatan of 13 desa with an officer in the field. */
public final class FieldFixture {
    public static final int DESA = 13;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String kode;
    private int sequence;

    private FieldFixture(String kode) {
        this.kode = kode;
    }

    public static FieldFixture registered() {
        return at("kec-lap-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static FieldFixture at(String kode) {
        FieldFixture kecamatan = new FieldFixture(kode);
        kecamatan.register(DESA);
        return kecamatan;
    }

    /** Announces the OPD with its first {@code count} desa. */
    public void register(int count) {
        List<Map<String, Object>> desa = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            desa.add(Map.of("kode", desa(i), "nama", "Desa " + i));
        }
        EventFeed.deliver(
                "planning",
                "OpdRegistered",
                kode,
                Map.of("opd", Map.of("kode", kode, "nama", "Kecamatan Lapangan", "desa", desa)));
        await().atMost(PATIENCE)
                .until(() -> count("SELECT count(*) FROM desa WHERE opd = ? AND active", kode) == count);
    }

    public static String desa(int number) {
        return "D%02d".formatted(number);
    }

    /** A visit a minute ago that fits its form. */
    public Map<String, Object> visit() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", UUID.randomUUID().toString());
        item.put("form", "KUNJUNGAN_ASET");
        item.put("formVersion", 1);
        item.put("desa", desa(1 + sequence % DESA));
        item.put("capturedAt", Instant.now().minusSeconds(60).toString());
        item.put("deviceSequence", ++sequence);
        item.put("location", Map.of("latitude", -7.4512, "longitude", 112.1234, "accuracyMetres", 8.5));
        item.put("answers", answers(0));
        return item;
    }

    public static Map<String, Object> answers(int bermasalah) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("BUKU_INVENTARIS", "TERTIB");
        answers.put("ASET_BERMASALAH", bermasalah);
        return answers;
    }

    public static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(item);
        changed.put(field, value);
        return changed;
    }

    public Response send(List<?> items) {
        return send(Instant.now(), items);
    }

    public Response send(Instant deviceClock, List<?> items) {
        return Api.as(officer()).body(batch(deviceClock, items)).post("/v1/field-reports/batch");
    }

    public static String batch(Instant deviceClock, List<?> items) {
        Map<String, Object> batch = new LinkedHashMap<>();
        batch.put("deviceId", "hp-uji-1");
        batch.put("deviceClock", deviceClock.toString());
        batch.put("items", items);
        return EventJson.MAPPER.valueToTree(batch).toString();
    }

    public String kode() {
        return kode;
    }

    public String officer() {
        return Tokens.of("petugas." + kode, kode, Roles.PETUGAS_LAPANGAN);
    }

    public String verifikator() {
        return Tokens.of("verifikator." + kode, kode, Roles.VERIFIKATOR_OPD);
    }

    public String operator() {
        return Tokens.of("operator." + kode, kode, Roles.OPERATOR_OPD);
    }

    public long stored() {
        return count("SELECT count(*) FROM field_report WHERE opd = ?", kode);
    }

    public static long count(String sql, Object... parameters) {
        try (Connection connection = Events.connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
