package id.sakip.evaluation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Evidence that already exists: an approved plan, a signed PK, a verified tribulan, a published document. */
@Entity
@Table(name = "existing_evidence")
public class ExistingEvidence {

    @Id
    private UUID eventId;

    private String opd;
    private int tahunAwal;
    private int tahunAkhir;
    private String kind;
    private String label;
    private LocalDate tanggal;
    private Instant occurredAt;

    protected ExistingEvidence() {}

    public ExistingEvidence(
            UUID eventId,
            String opd,
            int tahunAwal,
            int tahunAkhir,
            String kind,
            String label,
            LocalDate tanggal,
            Instant occurredAt) {
        this.eventId = eventId;
        this.opd = opd;
        this.tahunAwal = tahunAwal;
        this.tahunAkhir = tahunAkhir;
        this.kind = kind;
        this.label = label;
        this.tanggal = tanggal;
        this.occurredAt = occurredAt;
    }

    UUID eventId() {
        return eventId;
    }

    String kind() {
        return kind;
    }

    String label() {
        return label;
    }

    /** The date the document carries, else the day it came into being there. */
    LocalDate tanggal(ZoneId zone) {
        return tanggal == null ? LocalDate.ofInstant(occurredAt, zone) : tanggal;
    }
}
