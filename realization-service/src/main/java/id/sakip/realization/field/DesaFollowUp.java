package id.sakip.realization.field;

import id.sakip.realization.field.domain.RecommendationStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tindak lanjut (follow-up) by a desa. */
@Entity
public class DesaFollowUp {
    @Id
    private UUID id;

    private UUID recommendationId;
    private String text;
    private LocalDate doneOn;
    private String recordedBy;
    private Instant recordedAt;
    private Boolean accepted;
    private String judgedBy;
    private Instant judgedAt;
    private String note;

    protected DesaFollowUp() {}

    DesaFollowUp(UUID recommendationId, String text, LocalDate doneOn, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.recommendationId = recommendationId;
        this.text = text;
        this.doneOn = doneOn;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void judge(boolean isAccepted, String newNote, String by, Instant at) {
        accepted = isAccepted;
        note = newNote;
        judgedBy = by;
        judgedAt = at;
    }

    RecommendationStatus.FollowUpFacts facts() {
        return new RecommendationStatus.FollowUpFacts(doneOn, accepted);
    }

    public UUID id() {
        return id;
    }

    UUID recommendationId() {
        return recommendationId;
    }

    public String text() {
        return text;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Boolean accepted() {
        return accepted;
    }

    public String judgedBy() {
        return judgedBy;
    }

    public String note() {
        return note;
    }
}
