package id.sakip.evaluation.lke;

import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A piece of evidence attached to a criterion: pointed at, never copied; judged by a person. */
@Entity
@Table(name = "lke_evidence")
public class LkeEvidence {

    @Id
    private UUID id;

    private UUID lkeId;
    private String kode;
    private UUID eventId;
    private String nama;
    private String url;
    private UUID evidenceId;
    private LocalDate tanggal;
    private Instant attachedAt;
    private String attachedBy;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    private String judgementNote;
    private Instant judgedAt;
    private String judgedBy;

    @Version
    private long version;

    protected LkeEvidence() {}

    LkeEvidence(UUID lkeId, Attached attached, String actor, Instant now) {
        this.id = UUID.randomUUID();
        this.lkeId = lkeId;
        this.kode = attached.kode();
        this.eventId = attached.eventId();
        this.nama = attached.nama();
        this.url = attached.url();
        this.evidenceId = attached.evidenceId();
        this.tanggal = attached.tanggal();
        this.attachedBy = actor;
        this.attachedAt = now;
    }

    /** What is attached: a document of the system (event), an address, or a stored file. */
    public record Attached(String kode, UUID eventId, String nama, String url, UUID evidenceId, LocalDate tanggal) {}

    void judge(Judgement verdict, String note, String actor, Instant now) {
        judgement = verdict;
        judgementNote = note;
        judgedBy = actor;
        judgedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID lkeId() {
        return lkeId;
    }

    public Attached attached() {
        return new Attached(kode, eventId, nama, url, evidenceId, tanggal);
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public String attachedBy() {
        return attachedBy;
    }

    public Judgement judgement() {
        return judgement;
    }

    public String judgementNote() {
        return judgementNote;
    }

    public Instant judgedAt() {
        return judgedAt;
    }

    public String judgedBy() {
        return judgedBy;
    }

    public long version() {
        return version;
    }
}
