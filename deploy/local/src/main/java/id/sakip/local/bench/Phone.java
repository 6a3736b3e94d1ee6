package id.sakip.local.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.Component;
import id.sakip.local.StackException;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Kabupaten;
import id.sakip.local.stage.Kecamatan;
import id.sakip.local.stage.Person;
import id.sakip.local.stage.Reply;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** The phone of a field officer who comes back after weeks: full batches of visits nobody has seen yet. */
final class Phone implements Load.Operation {
    static final int REPORTS = 500;

    private final Person officer;
    private final String address;
    private final String device = UUID.randomUUID().toString();
    private long sequence;

    Phone(Kecamatan kecamatan) {
        officer = kecamatan.holding(Role.PETUGAS);
        address = kecamatan.stage().url(Component.REALIZATION, "/v1/field-reports/batch");
    }

    Person officer() {
        return officer;
    }

    @Override
    public boolean run() throws IOException, InterruptedException {
        Reply reply =
                officer.send("POST", address, Map.of(), batch().toString()).orRefuse("Laporan lapangan");
        int accepted = reply.json().path("accepted").intValue();
        if (accepted != REPORTS) {
            throw new StackException(accepted + " dari " + REPORTS + " laporan lapangan diterima.");
        }
        return true;
    }

    private ObjectNode batch() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        batch.put("deviceId", device).put("deviceClock", now.toString());
        ArrayNode items = batch.putArray("items");
        for (int i = 0; i < REPORTS; i++) {
            sequence++;
            ObjectNode item = items.addObject()
                    .put("id", UUID.randomUUID().toString())
                    .put("form", "KUNJUNGAN_ASET")
                    .put("formVersion", 1)
                    .put("desa", Kabupaten.DESA)
                    .put("capturedAt", now.minusSeconds(REPORTS - i).toString())
                    .put("deviceSequence", sequence);
            item.putObject("answers")
                    .put("BUKU_INVENTARIS", "TERTIB")
                    .put("ASET_BERMASALAH", i % 7)
                    .put("CATATAN", "Kunjungan ke-" + sequence);
        }
        return batch;
    }
}
