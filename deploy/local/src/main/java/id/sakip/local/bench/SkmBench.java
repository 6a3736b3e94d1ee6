package id.sakip.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.Component;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Kabupaten;
import id.sakip.local.stage.Kecamatan;
import id.sakip.local.stage.Person;
import id.sakip.local.stage.Reply;
import id.sakip.local.stage.Web;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A survey of five services: answers of people without login, and its result over 20,000 respondents. */
final class SkmBench implements Bench {
    private static final String[] LAYANAN = {"KTP", "KK", "SKCK", "Mutasi", "Surat Keterangan"};
    private static final int RESPONDENTS = 20_000;
    private static final int UNSUR = 9;
    private static final String FILL = "INSERT INTO respons (id, survei_id, layanan_no, kanal, received_at, duplikat,"
            + " perangkat_petugas, content_hash) SELECT gen_random_uuid(), ?::uuid, 1 + n % 5, 'LINK',"
            + " date_trunc('hour', now(), 'UTC'), false, false, repeat('0', 64) FROM generate_series(1, ?) n";
    private static final String FILL_ANSWERS = "INSERT INTO jawaban_survei (respons_id, kode, nilai)"
            + " SELECT r.id, 'U' || u, 1 + (hashtext(r.id::text || u) & 3)"
            + " FROM respons r, generate_series(1, ?) u WHERE r.survei_id = ?::uuid";

    @Override
    public ObjectNode run(BenchRun run) throws Exception {
        Kecamatan kecamatan = Kabupaten.prepared(run.stage(), 1).kecamatan().get(0);
        Person organisasi = kecamatan.holding(Role.ORGANISASI);
        Web web = new Web();
        ObjectNode result = JsonNodeFactory.instance.objectNode();

        String answered = survey(run, kecamatan, organisasi);
        String kiosk = organisasi
                .send("POST", answered + "/kanal", creating(), "{\"jenis\":\"KIOSK\"}")
                .orRefuse("Kanal")
                .json()
                .path("kode")
                .textValue();
        String form = run.stage().url(Component.EVALUATION, "/v1/survei/" + kiosk + "/jawaban");
        result.set("jawaban", run.costed("1 jawaban", client -> () -> {
            web.send("POST", form, Map.of("Content-Type", "application/json"), sheet())
                    .orRefuse("Jawaban");
            return true;
        }));

        String counted = survey(run, kecamatan, organisasi);
        fill(run, counted.substring(counted.lastIndexOf('/') + 1));
        organisasi.stayFor(run.span().multipliedBy(2));
        result.set("hasil20000", BenchRun.figures(run.load("hasil 20.000", 1, client -> () -> {
            organisasi.get(counted + "/hasil").orRefuse("Hasil");
            return true;
        })));
        return result;
    }

    /** @return address of an opened survey of all services */
    private static String survey(BenchRun run, Kecamatan kecamatan, Person organisasi) throws Exception {
        String opd = run.stage().url(Component.EVALUATION, "/v1/opd/" + kecamatan.opd());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        ObjectNode design = JsonNodeFactory.instance.objectNode();
        design.put("jenis", "SKM").put("judul", "Survei uji").put("mulai", today.toString());
        design.put("selesai", today.plusYears(1).toString());
        ArrayNode layanan = design.putArray("layanan");
        for (JsonNode one : services(opd, organisasi)) {
            layanan.add(one.path("id"));
        }
        Reply survei = organisasi
                .send("POST", opd + "/tahun/" + today.getYear() + "/survei", creating(), design.toString())
                .orRefuse("Survei");
        String address = opd + "/survei/" + survei.json().path("id").textValue();
        organisasi
                .send(
                        "POST",
                        address + "/open",
                        Map.of(
                                "If-Match",
                                survei.etag(),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()),
                        "{}")
                .orRefuse("Pembukaan survei");
        return address;
    }

    private static JsonNode services(String opd, Person organisasi) throws Exception {
        String address = opd + "/layanan";
        JsonNode present = organisasi.get(address).orRefuse("Layanan").json();
        if (present.isEmpty()) {
            for (String nama : LAYANAN) {
                organisasi
                        .send("POST", address, creating(), "{\"nama\":\"" + nama + "\",\"pengguna\":500}")
                        .orRefuse("Layanan");
            }
            return organisasi.get(address).orRefuse("Layanan").json();
        }
        return present;
    }

    private static String sheet() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        ObjectNode sheet = JsonNodeFactory.instance.objectNode();
        sheet.put("id", UUID.randomUUID().toString()).put("layanan", 1 + random.nextInt(LAYANAN.length));
        ObjectNode jawaban = sheet.putObject("jawaban");
        for (int u = 1; u <= UNSUR; u++) {
            jawaban.put("U" + u, 1 + random.nextInt(4));
        }
        return sheet.toString();
    }

    private static void fill(BenchRun run, String survei) throws Exception {
        try (Connection connection = run.stage().connect("evaluation");
                PreparedStatement respons = connection.prepareStatement(FILL);
                PreparedStatement jawaban = connection.prepareStatement(FILL_ANSWERS)) {
            respons.setString(1, survei);
            respons.setInt(2, RESPONDENTS);
            respons.executeUpdate();
            jawaban.setInt(1, UNSUR);
            jawaban.setString(2, survei);
            jawaban.executeUpdate();
            connection.createStatement().execute("ANALYZE respons; ANALYZE jawaban_survei");
        }
    }

    private static Map<String, String> creating() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
