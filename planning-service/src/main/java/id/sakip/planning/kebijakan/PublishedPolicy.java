package id.sakip.planning.kebijakan;

import id.sakip.planning.kebijakan.domain.Policy;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A policy once published; it is never changed, only succeeded. */
@Entity
@Table(name = "policy")
class PublishedPolicy {
    @Id
    private String id;

    private LocalDate berlakuMulai;
    private LocalDate berlakuSampai;
    private String dasarHukum;
    private String periodLabel;
    private String zonaWaktu;
    private BigDecimal capUpper;
    private BigDecimal capLower;

    @Enumerated(EnumType.STRING)
    private Policy.NegativeFormula negativeFormula;

    private String averaging;
    private String efficiencyMethod;
    private String skmUnitMethod;

    @Column(name = "lkjip_deadline_month")
    private int deadlineMonth;

    @Column(name = "lkjip_deadline_day")
    private int deadlineDay;

    private String accountingBasis;
    private BigDecimal explanationBelow;
    private BigDecimal explanationAbove;
    private Integer decimals;
    private Boolean roundFirst;
    private Integer monthlyDeadlineDay;

    @Enumerated(EnumType.STRING)
    private Policy.ConstantMethod constantMethod;

    private Instant publishedAt;
    private String publishedBy;

    @ElementCollection
    @CollectionTable(name = "policy_scale", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "urutan")
    private List<ScaleRow> scales = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_band", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "urutan")
    private List<BandRow> bands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "policy_deadline", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "urutan")
    private List<DeadlineRow> deadlines = new ArrayList<>();

    protected PublishedPolicy() {}

    PublishedPolicy(Policy policy, String by, Instant at) {
        id = policy.id();
        berlakuMulai = policy.berlakuMulai();
        berlakuSampai = policy.berlakuSampai();
        dasarHukum = policy.dasarHukum();
        periodLabel = policy.periodLabel();
        zonaWaktu = policy.zonaWaktu();
        capUpper = policy.capUpper();
        capLower = policy.capLower();
        negativeFormula = policy.negativeFormula();
        averaging = policy.averaging();
        efficiencyMethod = policy.efficiencyMethod();
        skmUnitMethod = policy.skmUnitMethod();
        deadlineMonth = policy.lkjipDeadline().month();
        deadlineDay = policy.lkjipDeadline().day();
        accountingBasis = policy.accountingBasis();
        explanationBelow = policy.explanationBelow();
        explanationAbove = policy.explanationAbove();
        decimals = policy.rounding() == null ? null : policy.rounding().decimals();
        roundFirst = policy.rounding() == null ? null : policy.rounding().roundFirst();
        monthlyDeadlineDay = policy.monthlyDeadlineDay();
        constantMethod = policy.constantMethod();
        policy.deadlines().forEach(deadline -> deadlines.add(DeadlineRow.of(deadline)));
        publishedBy = by;
        publishedAt = at;
        policy.scales().forEach(scale -> {
            scales.add(new ScaleRow(scale.id(), scale.nama(), scale.dasarHukum(), scale.berlaku()));
            scale.bands().forEach(band -> bands.add(BandRow.of(scale.id(), band)));
        });
    }

    Policy toPolicy() {
        return new Policy(
                id,
                berlakuMulai,
                berlakuSampai,
                dasarHukum,
                periodLabel,
                zonaWaktu,
                capUpper,
                capLower,
                negativeFormula,
                averaging,
                efficiencyMethod,
                skmUnitMethod,
                new Policy.Deadline(deadlineMonth, deadlineDay),
                scales.stream().map(this::toScale).toList(),
                accountingBasis,
                explanationBelow,
                explanationAbove,
                decimals == null ? null : new Policy.Rounding(decimals, roundFirst),
                deadlines.stream().map(DeadlineRow::toDeadline).toList(),
                monthlyDeadlineDay,
                constantMethod);
    }

    private Policy.Scale toScale(ScaleRow scale) {
        return new Policy.Scale(
                scale.id(),
                scale.nama(),
                scale.dasarHukum(),
                scale.berlaku(),
                bands.stream()
                        .filter(band -> band.scaleId().equals(scale.id()))
                        .map(BandRow::toBand)
                        .toList());
    }
}
