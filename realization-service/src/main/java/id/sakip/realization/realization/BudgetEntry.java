package id.sakip.realization.realization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.MonthlyAmount;
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

/** Anggaran entry: rupiah realized on one leaf of the tree. Changed rows are written by {@link RowBatch}. */
@Entity
@Immutable
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
class BudgetEntry {
    private static final TypeReference<List<MonthlyAmount>> MONTHS = new TypeReference<>() {};

    @Id
    private UUID id;

    private UUID submissionId;
    private UUID nodeId;
    private BigDecimal realisasi;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> penjelasan;

    private String bulanan;

    private long version;
    private String changedBy;
    private Instant changedAt;

    protected BudgetEntry() {}

    BudgetEntry(UUID submissionId, BudgetFacts facts, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.nodeId = facts.nodeId();
        replace(facts, by, at);
    }

    final void replace(BudgetFacts facts, String by, Instant at) {
        realisasi = facts.realisasi();
        basis = facts.basis();
        penjelasan = facts.penjelasan();
        bulanan = facts.bulanan().isEmpty()
                ? null
                : EventJson.MAPPER.valueToTree(facts.bulanan()).toString();
        changedBy = by;
        changedAt = at;
        version++;
    }

    BudgetFacts facts() {
        return new BudgetFacts(nodeId, realisasi, basis, penjelasan, months());
    }

    private List<MonthlyAmount> months() {
        try {
            return bulanan == null ? List.of() : EventJson.MAPPER.readValue(bulanan, MONTHS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID nodeId() {
        return nodeId;
    }

    long version() {
        return version;
    }
}
