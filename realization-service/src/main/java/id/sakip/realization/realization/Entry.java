package id.sakip.realization.realization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.domain.EnteredValue;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Explanations;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Kinerja entry: what was entered for one indicator, as entered. Changed rows are written by {@link RowBatch}. */
@Entity
@Immutable
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
class Entry {
    @Id
    private UUID id;

    private UUID submissionId;
    private UUID indicatorId;

    @Column(name = "value")
    @JsonProperty("value")
    private BigDecimal number;

    private BigDecimal numerator;
    private BigDecimal denominator;
    private String grade;
    private boolean na;
    private String naReason;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String target;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> penjelasan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> hambatan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> rekomendasi;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> upaya;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> rencanaTindakLanjut;

    private long version;
    private String changedBy;
    private Instant changedAt;

    protected Entry() {}

    Entry(UUID submissionId, EntryFacts facts, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.indicatorId = facts.indicatorId();
        replace(facts, by, at);
    }

    /** @param facts with its basis decided */
    final void replace(EntryFacts facts, String by, Instant at) {
        EnteredValue entered = facts.entered();
        number = entered.value();
        numerator = entered.numerator();
        denominator = entered.denominator();
        grade = entered.grade();
        na = entered.na();
        naReason = entered.naReason();
        basis = entered.basis();
        target = facts.target() == null
                ? null
                : EventJson.MAPPER.valueToTree(facts.target()).toString();
        penjelasan = facts.explanations().penjelasan();
        hambatan = facts.explanations().hambatan();
        rekomendasi = facts.explanations().rekomendasi();
        upaya = facts.explanations().upaya();
        rencanaTindakLanjut = facts.explanations().rencanaTindakLanjut();
        changedBy = by;
        changedAt = at;
        version++;
    }

    EntryFacts facts() {
        return new EntryFacts(
                indicatorId,
                new EnteredValue(number, numerator, denominator, grade, na, naReason, basis),
                printedTarget(),
                new Explanations(penjelasan, hambatan, rekomendasi, upaya, rencanaTindakLanjut));
    }

    private Value printedTarget() {
        try {
            return target == null ? null : EventJson.MAPPER.readValue(target, Value.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    long version() {
        return version;
    }
}
