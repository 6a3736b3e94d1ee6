package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One line of the history of an evaluation. */
public record AkipVersiResponse(
        UUID id,
        int versi,
        AkipStatus status,
        BigDecimal nilai,
        String predikat,
        String alasanKoreksi,
        Instant recordedAt,
        String recordedBy,
        Instant scoredAt) {

    static AkipVersiResponse from(Akip a) {
        return new AkipVersiResponse(
                a.id(),
                a.versi(),
                a.status(),
                a.nilai(),
                a.predikat(),
                a.alasanKoreksi(),
                a.recordedAt(),
                a.recordedBy(),
                a.scoredAt());
    }
}
