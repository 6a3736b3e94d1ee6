package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.AcrossYear;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.MeasuredBy;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** An indicator as one version of a document defines it. */
@Entity
@Table(name = "plan_indicator")
class IndicatorRow {
    @Embeddable
    record Id(UUID documentId, UUID indicatorId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private UUID nodeId;
    private int urutan;
    private Integer no;
    private String nama;
    private String satuan;
    private String formula;
    private String definisi;
    private String sumberData;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private WithinYear withinYear;

    private boolean withinYearProposed;

    @Enumerated(EnumType.STRING)
    private AcrossYear acrossYear;

    private Integer decimals;
    private boolean iku;

    @Enumerated(EnumType.STRING)
    private MeasuredBy measuredBy;

    private BigDecimal baselineValue;
    private String baselineText;
    private String baselineUnit;
    private Boolean baselineNa;

    protected IndicatorRow() {}

    IndicatorRow(UUID documentId, UUID nodeId, int urutan, Indicator indicator) {
        this.id = new Id(documentId, indicator.id());
        this.nodeId = nodeId;
        this.urutan = urutan;
        this.no = indicator.no();
        this.nama = indicator.nama();
        this.satuan = indicator.satuan();
        this.formula = indicator.formula();
        this.definisi = indicator.definisi();
        this.sumberData = indicator.sumberData();
        this.polarity = indicator.polarity();
        this.withinYear = indicator.withinYear();
        this.withinYearProposed = indicator.withinYearProposed();
        this.acrossYear = indicator.acrossYear();
        this.decimals = indicator.decimals();
        this.iku = indicator.iku();
        this.measuredBy = indicator.measuredBy();
        if (indicator.baseline() != null) {
            this.baselineValue = indicator.baseline().value();
            this.baselineText = indicator.baseline().text();
            this.baselineUnit = indicator.baseline().unit();
            this.baselineNa = indicator.baseline().na();
        }
    }

    IndicatorRow(UUID documentId, UUID nodeId, int urutan, PkIndicator indicator) {
        this.id = new Id(documentId, indicator.indicatorId());
        this.nodeId = nodeId;
        this.urutan = urutan;
        this.nama = indicator.nama();
        this.satuan = indicator.satuan();
        this.polarity = indicator.polarity();
        this.withinYear = indicator.withinYear();
        this.decimals = indicator.decimals();
    }

    UUID documentId() {
        return id.documentId();
    }

    UUID indicatorId() {
        return id.indicatorId();
    }

    UUID nodeId() {
        return nodeId;
    }

    Indicator toIndicator(
            String ref,
            SortedMap<Integer, Value> targets,
            SortedMap<Integer, List<Value>> tribulan,
            SortedMap<Integer, List<Value>> unplaced) {
        return new Indicator(
                id.indicatorId(),
                ref,
                no,
                nama,
                satuan,
                formula,
                definisi,
                sumberData,
                polarity,
                withinYear,
                acrossYear,
                decimals,
                iku,
                measuredBy,
                baselineNa == null ? null : new Value(baselineValue, baselineText, baselineUnit, baselineNa),
                targets,
                tribulan,
                unplaced,
                withinYearProposed);
    }

    PkIndicator toPkIndicator(String ref, Value target) {
        return new PkIndicator(id.indicatorId(), ref, nama, satuan, polarity, withinYear, decimals, target);
    }
}
