package id.sakip.planning.plan;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import id.sakip.planning.plan.domain.Reason;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a planning document: its head and its way through review. The content lies in the plan_ tables. */
@Entity
@Table(name = "plan_document")
class PlanDocument {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String opd;
    private int tahunAwal;
    private int tahunAkhir;
    private int versionNo;
    private String label;
    private UUID revises;
    private String reason;
    private String dasarHukum;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String number;
    private LocalDate date;
    private String unitRef;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private String createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private String submittedBy;
    private Instant submittedAt;
    private String returnedBy;
    private Instant returnedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> returnNotes = List.of();

    private String approvedBy;
    private Instant approvedAt;
    private LocalDate effectiveDate;

    @ElementCollection
    @CollectionTable(name = "plan_reason", joinColumns = @JoinColumn(name = "document_id"))
    private List<ReasonRow> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_finding", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "urutan")
    private List<FindingRow> findings = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected PlanDocument() {}

    /** A new draft; {@code revised} is the version it is to replace, or null. */
    PlanDocument(
            PlanKind kind, String opd, String unitRef, DocumentHead head, PlanDocument revised, String by, Instant at) {
        this.id = head.id() == null ? UUID.randomUUID() : head.id();
        this.kind = kind;
        this.opd = opd;
        this.unitRef = unitRef;
        this.tahunAwal = head.tahunAwal();
        this.tahunAkhir = head.tahunAkhir();
        this.origin = head.origin();
        this.revises = revised == null ? null : revised.id;
        this.versionNo = revised == null ? 1 : revised.versionNo + 1;
        this.createdBy = by;
        this.createdAt = at;
        describe(head, at);
    }

    /** The parts of the head that a draft may still change. */
    final void describe(DocumentHead head, Instant at) {
        label = head.label();
        reason = head.reason();
        dasarHukum = head.dasarHukum();
        number = head.number();
        date = head.date();
        updatedAt = at;
    }

    void submit(PlanStatus next, List<Reason> given, String by, Instant at) {
        status = next;
        submittedBy = by;
        submittedAt = at;
        explain(given, by, at);
    }

    void returnForRevision(PlanStatus next, List<String> notes, String by, Instant at) {
        status = next;
        returnedBy = by;
        returnedAt = at;
        returnNotes = List.copyOf(notes);
        updatedAt = at;
    }

    /** Freezes the document together with the findings it was approved with. */
    void approve(PlanStatus next, List<Finding> accepted, LocalDate today, String by, Instant at) {
        status = next;
        approvedBy = by;
        approvedAt = at;
        effectiveDate = date == null ? today : date;
        findings.clear();
        accepted.forEach(finding -> findings.add(FindingRow.of(finding)));
        updatedAt = at;
    }

    void supersede(PlanStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    /** A reason given again for the same finding takes the place of the older one. */
    void explain(List<Reason> given, String by, Instant at) {
        for (Reason row : given) {
            reasons.removeIf(old -> old.answers(row));
            reasons.add(new ReasonRow(row.ruleId(), row.place(), row.reason(), by, at));
        }
        updatedAt = at;
    }

    List<Reason> reasons() {
        return reasons.stream()
                .map(row -> new Reason(row.ruleId(), row.place(), row.reason()))
                .toList();
    }

    List<Finding> findings() {
        return findings.stream().map(FindingRow::toFinding).toList();
    }

    DocumentHead head() {
        return new DocumentHead(id, label, tahunAwal, tahunAkhir, revises, reason, dasarHukum, origin, number, date);
    }

    DocumentView view() {
        return new DocumentView(
                id,
                kind,
                opd,
                unitRef,
                tahunAwal,
                tahunAkhir,
                versionNo,
                label,
                revises,
                reason,
                dasarHukum,
                origin,
                number,
                date,
                status,
                createdBy,
                createdAt,
                updatedAt,
                submittedBy,
                submittedAt,
                returnedBy,
                returnedAt,
                returnNotes,
                approvedBy,
                approvedAt,
                effectiveDate,
                DocumentView.Lock.of(status, submittedBy, submittedAt, approvedBy, approvedAt));
    }

    UUID id() {
        return id;
    }

    PlanKind kind() {
        return kind;
    }

    String opd() {
        return opd;
    }

    /** The unit whose head a Perjanjian Kinerja binds; null for the OPD as a whole. */
    String unitRef() {
        return unitRef;
    }

    PlanStatus status() {
        return status;
    }

    Optional<UUID> revises() {
        return Optional.ofNullable(revises);
    }

    Optional<String> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    LocalDate effectiveDate() {
        return effectiveDate;
    }

    long lockVersion() {
        return lockVersion;
    }

    boolean samePeriodAs(DocumentHead head) {
        return tahunAwal == head.tahunAwal() && tahunAkhir == head.tahunAkhir();
    }
}
