package id.sakip.realization.realization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus;
import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Realization of one OPD and tribulan on its way from draft to locked. Whoever changes it holds its row lock. */
@Entity
public class Submission {
    private static final String NO_SECTIONS = "[]";
    private static final TypeReference<List<SectionState>> SECTIONS = new TypeReference<>() {};

    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private int tribulan;

    @Enumerated(EnumType.STRING)
    private SubmissionOrigin origin;

    private String sourceDocument;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status;

    private long version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> editors = new ArrayList<>();

    private String submittedBy;
    private Instant submittedAt;
    private boolean late;
    private String returnedBy;
    private Instant returnedAt;
    private String notes;
    private String verifiedBy;
    private Instant verifiedAt;
    private String approvedBy;
    private Instant approvedAt;
    private Instant lockedAt;
    private String sections = NO_SECTIONS;
    private BigDecimal measuredPagu;

    protected Submission() {}

    /** Something in it was changed. */
    void saved(String by) {
        status = next(Step.SAVE);
        if (!editors.contains(by)) {
            List<String> more = new ArrayList<>(editors);
            more.add(by);
            editors = more;
        }
        version++;
    }

    void submit(String by, Instant at, boolean afterDeadline) {
        status = next(Step.SUBMIT);
        submittedBy = by;
        submittedAt = at;
        late = afterDeadline;
        version++;
    }

    void giveBack(String newNotes, String by, Instant at) {
        status = next(Step.RETURN);
        notes = newNotes;
        returnedBy = by;
        returnedAt = at;
        verifiedBy = null;
        verifiedAt = null;
        sections = NO_SECTIONS;
        version++;
    }

    void approve(String by, Instant at) {
        status = next(Step.APPROVE);
        approvedBy = by;
        approvedAt = at;
        version++;
    }

    void moveSection(SectionState state) {
        List<SectionState> others = new ArrayList<>(sections());
        others.removeIf(s -> s.unitKerja().equals(state.unitKerja()));
        others.add(state);
        sections = EventJson.MAPPER.valueToTree(others).toString();
        version++;
    }

    void verify(BigDecimal pagu, String by, Instant at) {
        status = next(Step.VERIFY);
        measuredPagu = pagu;
        verifiedBy = by;
        verifiedAt = at;
        version++;
    }

    void lock(Instant at) {
        status = next(Step.LOCK);
        lockedAt = at;
        version++;
    }

    /** Measured anew because the plan or a score behind it changed. */
    void remeasured(BigDecimal pagu) {
        measuredPagu = pagu;
        version++;
    }

    /** @return whether this user entered or submitted any of it */
    boolean isWorkOf(String user) {
        return editors.contains(user) || user.equals(submittedBy);
    }

    private SubmissionStatus next(Step step) {
        return status.after(step).orElseThrow(() -> new IllegalStateException(status + " " + step));
    }

    /** What the camat approved is neither approved again nor returned. */
    public boolean can(Step step) {
        boolean settled = approvedAt != null && (step == Step.APPROVE || step == Step.RETURN);
        return !settled && status.after(step).isPresent();
    }

    public List<Step> steps() {
        return Stream.of(Step.values()).filter(this::can).toList();
    }

    /** @return the sections that were handed in or returned */
    public List<SectionState> sections() {
        try {
            return sections.equals(NO_SECTIONS) ? List.of() : EventJson.MAPPER.readValue(sections, SECTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sections of " + id, e);
        }
    }

    /** @param unitKerja null for rows no section answers for */
    SectionState.Status sectionStatus(String unitKerja) {
        return sections().stream()
                .filter(s -> s.unitKerja().equals(unitKerja))
                .map(SectionState::status)
                .findFirst()
                .orElse(SectionState.Status.DRAFT);
    }

    public UUID id() {
        return id;
    }

    public String opd() {
        return opd;
    }

    public int tahun() {
        return tahun;
    }

    public Tribulan tribulan() {
        return Tribulan.of(tribulan);
    }

    public SubmissionOrigin origin() {
        return origin;
    }

    public String sourceDocument() {
        return sourceDocument;
    }

    public SubmissionStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public boolean isLate() {
        return late;
    }

    public String notes() {
        return notes;
    }

    public String verifiedBy() {
        return verifiedBy;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant lockedAt() {
        return lockedAt;
    }

    BigDecimal measuredPagu() {
        return measuredPagu;
    }
}
