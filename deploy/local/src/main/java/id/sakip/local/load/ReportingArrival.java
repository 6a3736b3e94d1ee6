package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.time.Duration;
import java.time.Instant;

/** Waits until the read models hold what was loaded: the facts are there, and no event has come for a while. */
final class ReportingArrival {
    private static final Duration STILL = Duration.ofMillis(1500);

    private final LoadContext context;
    private final int tahun;
    private JsonNode lastSeen;
    private Instant since = Instant.EPOCH;

    ReportingArrival(LoadContext context, int tahun) {
        this.context = context;
        this.tahun = tahun;
    }

    void await() {
        context.waiting().until("semua data sampai di layanan Reporting", () -> context.api()
                .find(Role.CAMAT, Service.REPORTING, context.opdPath("/tahun/" + tahun + "/ringkasan"))
                .filter(answer -> isComplete(answer.body().path("ringkasan")))
                .filter(answer -> isStill(answer.body().path("watermark").path("lastEvents")))
                .isPresent());
    }

    private boolean isComplete(JsonNode ringkasan) {
        return hasScore(Kind.AKIP, ringkasan.path("akip"))
                && hasScore(Kind.IKM, ringkasan.path("ikm"))
                && hasScore(Kind.IKM_DISTRIBUSI, ringkasan.path("ikm"))
                && hasScore(Kind.IPP, ringkasan.path("ipp"))
                && hasRealization(ringkasan);
    }

    private boolean hasScore(Kind kind, JsonNode score) {
        return context.bundle().of(kind).stream().noneMatch(file -> file.tahun() == tahun) || score.isObject();
    }

    private boolean hasRealization(JsonNode ringkasan) {
        return context.bundle().of(Kind.REALISASI).stream()
                .filter(file -> file.tahun() == tahun)
                .reduce((first, second) -> second)
                .map(last -> tribulan(last)
                                == ringkasan
                                        .path("terverifikasi")
                                        .path("tribulan")
                                        .intValue()
                        && tribulan(last)
                                == ringkasan.path("anggaran").path("tribulan").intValue())
                .orElse(true);
    }

    private static int tribulan(BundleFile file) {
        return file.content().path("tribulan").intValue();
    }

    private boolean isStill(JsonNode lastEvents) {
        if (!lastEvents.equals(lastSeen)) {
            lastSeen = lastEvents;
            since = Instant.now();
        }
        return Duration.between(since, Instant.now()).compareTo(STILL) >= 0;
    }
}
