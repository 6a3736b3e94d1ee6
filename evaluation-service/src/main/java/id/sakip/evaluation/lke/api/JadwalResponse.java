package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.Jadwal;
import id.sakip.evaluation.lke.LkeJadwal;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.kit.http.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;

/** The schedule of a year. */
public record JadwalResponse(
        int tahun,
        String template,
        ScoringMode mode,
        LocalDate usulanBuka,
        LocalDate usulanTutup,
        LocalDate penilaianBuka,
        LocalDate penilaianTutup,
        Instant recordedAt,
        String recordedBy,
        long version) {

    static Response answer(LkeJadwal schedule) {
        Jadwal j = schedule.jadwal();
        JadwalResponse body = new JadwalResponse(
                schedule.tahun(),
                j.template(),
                j.mode(),
                j.usulanBuka(),
                j.usulanTutup(),
                j.penilaianBuka(),
                j.penilaianTutup(),
                schedule.recordedAt(),
                schedule.recordedBy(),
                schedule.version());
        return Response.ok(body)
                .header(HttpHeaders.ETAG, Preconditions.etag(schedule.version()))
                .build();
    }
}
