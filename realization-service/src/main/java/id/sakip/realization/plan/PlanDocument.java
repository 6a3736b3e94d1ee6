package id.sakip.realization.plan;

import id.sakip.realization.plan.domain.PlanKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One approved version of a planning document: a read copy, stored whole and never edited. */
@Entity
class PlanDocument {
    @Id
    private UUID id;

    private UUID documentId;
    private int version;
    private String opd;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private int tahunAwal;
    private int tahunAkhir;
    private String label;
    private LocalDate effectiveFrom;
    private long sequence;
    private String content;

    protected PlanDocument() {}

    PlanDocument(UUID eventId, PlanHead head, String opd, PlanKind kind, long sequence, String content) {
        this.id = eventId;
        this.documentId = head.id();
        this.version = head.version();
        this.opd = opd;
        this.kind = kind;
        this.tahunAwal = head.tahunAwal();
        this.tahunAkhir = head.tahunAkhir();
        this.label = head.label();
        this.effectiveFrom = head.effectiveFrom();
        this.sequence = sequence;
        this.content = content;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    long sequence() {
        return sequence;
    }

    PlanKind kind() {
        return kind;
    }

    int version() {
        return version;
    }

    String label() {
        return label;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String content() {
        return content;
    }
}
