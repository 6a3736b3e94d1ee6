package id.sakip.reporting.fact.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reference to an approved planning document and its version. */
public record PlanDocument(
        UUID id,
        String kind,
        String opd,
        int tahunAwal,
        int tahunAkhir,
        int version,
        String label,
        String number,
        LocalDate date,
        LocalDate effectiveDate,
        String origin,
        Instant approvedAt,
        String approvedBy) {

    public boolean covers(int tahun) {
        return tahunAwal <= tahun && tahun <= tahunAkhir;
    }
}
