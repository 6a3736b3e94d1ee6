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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How soon a write shows. A form is handed in and given back in turn, by several kecamatan at once; the clock runs from the
 * acknowledgement of realization to the first answer of reporting that knows of it.
 */
final class ReadModelWatch {
    private static final int TAHUN = Kabupaten.TAHUN_RENJA;
    /** Not the last one, which waits for scores of evaluation. */
    private static final int TRIBULAN = 2;

    private final BenchRun run;
    private final List<Kecamatan> kecamatan;
    private final Sightings sightings = new Sightings("Ringkasan Reporting");

    ReadModelWatch(BenchRun run, List<Kecamatan> kecamatan) {
        this.run = run;
        this.kecamatan = kecamatan;
    }

    ObjectNode watch() throws Exception {
        List<Traveller> travellers = new ArrayList<>();
        for (Kecamatan one : kecamatan) {
            travellers.add(new Traveller(one));
        }
        new Load(travellers.size(), Duration.ZERO, run.span()).run(travellers::get);
        sightings.forget();
        Instant began = Instant.now();
        Measured turns = new Load(travellers.size(), Duration.ZERO, run.span().multipliedBy(2)).run(travellers::get);
        Measured seen = sightings.during(turns);
        run.say("Terlihat", seen);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("entryToReadModel", BenchRun.figures(seen));
        result.set("outboxLag", outboxLag(began));
        return result;
    }

    private static String status(JsonNode answer) {
        return answer.path("ringkasan")
                .path("tribulan")
                .path(Integer.toString(TRIBULAN))
                .asText();
    }

    /** From the event's own time to the mark that the broker has it. */
    private ObjectNode outboxLag(Instant began) throws SQLException {
        try (Connection connection = run.stage().connect(Component.REALIZATION.label());
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(*), count(*) FILTER (WHERE published_at IS NULL),"
                                + " percentile_disc(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP"
                                + " (ORDER BY 1000 * extract(epoch FROM published_at - occurred_at))"
                                + " FROM outbox WHERE occurred_at >= ?")) {
            select.setObject(1, OffsetDateTime.ofInstant(began, ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Object[] percentiles = (Object[]) row.getArray(3).getArray();
                ObjectNode lag = JsonNodeFactory.instance.objectNode();
                lag.put("count", row.getInt(1)).put("waiting", row.getInt(2));
                lag.put("p50Millis", BenchRun.rounded(((Number) percentiles[0]).doubleValue()));
                lag.put("p95Millis", BenchRun.rounded(((Number) percentiles[1]).doubleValue()));
                lag.put("p99Millis", BenchRun.rounded(((Number) percentiles[2]).doubleValue()));
                run.line("Outbox", lag.toString());
                return lag;
            }
        }
    }

    /** A form on its way between operator and verifikator. */
    private final class Traveller implements Load.Operation {
        private final Form form;
        private final Person verifikator;
        private final String dashboard;
        private boolean submitted;

        Traveller(Kecamatan kecamatan) throws IOException, InterruptedException {
            form = Form.read(kecamatan, TAHUN, TRIBULAN);
            form.complete();
            verifikator = kecamatan.holding(Role.VERIFIKATOR);
            dashboard = run.stage()
                    .url(Component.REPORTING, "/v1/opd/" + kecamatan.opd() + "/tahun/" + TAHUN + "/ringkasan");
            Duration span = run.span().multipliedBy(3).plus(Sightings.PATIENCE);
            form.operator().stayFor(span);
            verifikator.stayFor(span);
        }

        @Override
        public boolean run() throws IOException, InterruptedException {
            Reply done = submitted
                    ? step(verifikator, "/return", "{\"notes\":[{\"text\":\"Mohon periksa kembali\"}]}")
                    : step(form.operator(), "/submit", "{}");
            long acknowledged = System.nanoTime();
            submitted = !submitted;
            form.changedTo(done.etag());
            String status = done.json().path("status").asText();
            sightings.await(verifikator, dashboard, ReadModelWatch::status, status, acknowledged);
            return true;
        }

        private Reply step(Person who, String verb, String body) throws IOException, InterruptedException {
            Map<String, String> headers = Map.of(
                    "If-Match",
                    form.version(),
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            return who.send("POST", form.address() + verb, headers, body).orRefuse(verb);
        }
    }
}
