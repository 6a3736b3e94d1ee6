package id.sakip.evaluation.opd.messaging;

import id.sakip.evaluation.opd.OpdService;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** Keeps the local copy of the OPD registry. */
@ApplicationScoped
class OpdRegisteredHandler implements EventHandler {

    private static final Map<String, String> INDONESIAN_ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");
    private static final String DEFAULT_ZONE = "WIB";

    private final OpdService service;

    OpdRegisteredHandler(OpdService service) {
        this.service = service;
    }

    record OpdRegistered(RegisteredOpd opd) {}

    record RegisteredOpd(String kode, String nama, String zonaWaktu) {}

    @Override
    public Set<String> names() {
        return Set.of("OpdRegistered");
    }

    @Override
    public void handle(EventEnvelope event) {
        RegisteredOpd opd = event.dataAs(OpdRegistered.class).opd();
        service.register(opd.kode(), opd.nama(), zone(opd.zonaWaktu()));
    }

    private static ZoneId zone(String zonaWaktu) {
        String name = zonaWaktu == null ? DEFAULT_ZONE : zonaWaktu;
        return ZoneId.of(INDONESIAN_ZONES.getOrDefault(name, name));
    }
}
