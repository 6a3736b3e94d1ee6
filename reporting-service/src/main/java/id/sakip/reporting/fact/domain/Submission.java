package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One tribulan as an OPD handed it in: its state, its entries, its budget lines. */
public record Submission(Header submission, List<Entry> entries, List<BudgetLine> anggaran, List<Temuan> findings) {

    public Submission {
        entries = entries == null ? List.of() : List.copyOf(entries);
        anggaran = anggaran == null ? List.of() : List.copyOf(anggaran);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** Verified figures may stand beside unverified ones, but never unnamed. */
    public boolean verified() {
        return "VERIFIED".equals(submission.status()) || "LOCKED".equals(submission.status());
    }

    /** A returned submission counts for nothing until it comes back. */
    public boolean counts() {
        return verified() || "SUBMITTED".equals(submission.status());
    }

    public record Header(
            UUID id,
            String opd,
            int tahun,
            int tribulan,
            String status,
            Integer version,
            String origin,
            String submittedBy,
            Instant submittedAt,
            String verifiedBy,
            Instant verifiedAt) {}

    public record BudgetLine(
            UUID nodeId,
            String ref,
            String kode,
            String level,
            BigDecimal pagu,
            BigDecimal realisasi,
            BigDecimal persen) {}
}
