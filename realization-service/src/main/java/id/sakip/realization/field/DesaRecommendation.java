package id.sakip.realization.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Rekomendasi (recommendation) of the camat to a desa. */
@Entity
public class DesaRecommendation {
    @Id
    private UUID id;

    private String opd;
    private String desa;
    private UUID reportId;
    private String text;
    private LocalDate due;
    private String issuedBy;
    private Instant issuedAt;

    protected DesaRecommendation() {}

    DesaRecommendation(String opd, RecommendationDraft draft, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.desa = draft.desa();
        this.reportId = draft.reportId();
        this.text = draft.text();
        this.due = draft.due();
        this.issuedBy = by;
        this.issuedAt = at;
    }

    public UUID id() {
        return id;
    }

    String opd() {
        return opd;
    }

    public String desa() {
        return desa;
    }

    public UUID reportId() {
        return reportId;
    }

    public String text() {
        return text;
    }

    public LocalDate due() {
        return due;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
