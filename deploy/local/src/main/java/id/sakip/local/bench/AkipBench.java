package id.sakip.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.Component;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Kabupaten;
import id.sakip.local.stage.Kecamatan;
import id.sakip.local.stage.Person;
import id.sakip.local.stage.Reply;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * How soon a score fills the realization that is measured by it. Inspektorat issues the LHE of several kecamatan at once, a
 * correction each time; the clock runs from the acknowledgement of evaluation to the operator's form that shows the value.
 */
final class AkipBench implements Bench {
    private static final int TAHUN = Kabupaten.TAHUN_RENJA;
    /** A score speaks for its year, so it stands at the end of it. */
    private static final int TRIBULAN = 4;

    private static final String LETTER = "{\"nomor\":\"X.700/uji\",\"tanggal\":\"2022-09-30\","
            + "\"penerbit\":\"Inspektur Kabupaten\",\"perihal\":\"Laporan Hasil Evaluasi\"}";
    /** Of the komponen after the first, whose value changes with every evaluation. */
    private static final String[] OTHERS = {"18.93", "7.16", "19.81"};

    /** How the form says where its realization comes from. */
    private static final Pattern NOTE = Pattern.compile("^Nilai AKIP ([0-9]+(?:,[0-9]+)?)");

    private static final int LOWEST = 1000;
    private static final int VALUES = 2000;

    private final Sightings sightings = new Sightings("Formulir realisasi");

    @Override
    public ObjectNode run(BenchRun run) throws Exception {
        List<Kecamatan> kecamatan =
                Kabupaten.prepared(run.stage(), BenchRun.CLIENTS).kecamatan();
        List<Evaluation> evaluations = new ArrayList<>();
        for (Kecamatan one : kecamatan) {
            evaluations.add(new Evaluation(one, run.span().multipliedBy(3)));
        }
        new Load(evaluations.size(), Duration.ZERO, run.span()).run(evaluations::get);
        sightings.forget();
        Load load = new Load(evaluations.size(), Duration.ZERO, run.span().multipliedBy(2));
        Measured seen = sightings.during(load.run(evaluations::get));
        run.say("AKIP terisi", seen);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("akipToRealization", BenchRun.figures(seen));
        return result;
    }

    /** The evaluation of one kecamatan, corrected over and over. */
    private final class Evaluation implements Load.Operation {
        private final Person inspektorat;
        private final Person operator;
        private final String akip;
        private final String form;
        private int issued;

        Evaluation(Kecamatan kecamatan, Duration span) throws IOException, InterruptedException {
            inspektorat = kecamatan.holding(Role.INSPEKTORAT);
            operator = kecamatan.holding(Role.OPERATOR);
            akip = kecamatan
                    .stage()
                    .url(Component.EVALUATION, "/v1/opd/" + kecamatan.opd() + "/tahun/" + TAHUN + "/akip");
            form = kecamatan.form(TAHUN, TRIBULAN);
            inspektorat.stayFor(span.plus(Sightings.PATIENCE));
            operator.stayFor(span.plus(Sightings.PATIENCE));
        }

        @Override
        public boolean run() throws IOException, InterruptedException {
            Reply draft = creating(akip, null, worksheet()).orRefuse("Evaluasi AKIP");
            String letter = akip + "/" + draft.json().path("id").textValue() + "/issue-lhe";
            Reply lhe = creating(letter, draft.etag(), LETTER).orRefuse("LHE");
            long acknowledged = System.nanoTime();
            String expected = plain(lhe.json().path("nilai").decimalValue());
            sightings.await(operator, form, AkipBench::filled, expected, acknowledged);
            return true;
        }

        private Reply creating(String url, String etag, String body) throws IOException, InterruptedException {
            Map<String, String> headers =
                    new HashMap<>(Map.of("Idempotency-Key", UUID.randomUUID().toString()));
            if (etag != null) {
                headers.put("If-Match", etag);
            }
            return inspektorat.send("POST", url, headers, body);
        }

        /** Another value than last time. */
        private String worksheet() {
            ObjectNode worksheet = JsonNodeFactory.instance.objectNode();
            worksheet.put("template", "permenpanrb-88-2021").put("mode", "KOMPONEN");
            worksheet.put("alasanKoreksi", "Pengukuran kecepatan");
            worksheet
                    .withArray("komponen")
                    .addObject()
                    .put("no", 1)
                    .put("nilai", BigDecimal.valueOf(LOWEST + issued % VALUES, 2));
            issued++;
            for (int i = 0; i < OTHERS.length; i++) {
                worksheet.withArray("komponen").addObject().put("no", i + 2).put("nilai", new BigDecimal(OTHERS[i]));
            }
            return worksheet.toString();
        }
    }

    /** @return the score the form is filled with, empty while it is not */
    private static String filled(JsonNode form) {
        return StreamSupport.stream(form.path("entries").spliterator(), false)
                .filter(row -> row.path("measuredBy").asText().equals("AKIP"))
                .map(row -> NOTE.matcher(row.path("source").path("note").asText()))
                .filter(Matcher::find)
                .map(note -> plain(new BigDecimal(note.group(1).replace(',', '.'))))
                .findFirst()
                .orElse("");
    }

    private static String plain(BigDecimal nilai) {
        return nilai.stripTrailingZeros().toPlainString();
    }
}
