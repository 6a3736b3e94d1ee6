package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.IkuFormula;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.MeasuredBy;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the Iku decree. */
@Entity
@Table(name = "iku_indicator")
class IkuRow {
    @EmbeddedId
    private IndicatorRow.Id id;

    private int urutan;
    private Integer no;
    private String kinerjaUtama;
    private String nama;
    private String definisiOperasional;

    @Enumerated(EnumType.STRING)
    private IkuFormula.Type formulaType;

    private String formulaText;
    private String numerator;
    private String denominator;
    private String sumberData;
    private String penanggungJawab;

    @Enumerated(EnumType.STRING)
    private MeasuredBy measuredBy;

    protected IkuRow() {}

    IkuRow(UUID documentId, int urutan, IkuIndicator row) {
        this.id = new IndicatorRow.Id(documentId, row.indicatorId());
        this.urutan = urutan;
        this.no = row.no();
        this.kinerjaUtama = row.kinerjaUtama();
        this.nama = row.nama();
        this.definisiOperasional = row.definisiOperasional();
        this.formulaType = row.formula().type();
        this.formulaText = row.formula().text();
        this.numerator = row.formula().numerator();
        this.denominator = row.formula().denominator();
        this.sumberData = row.sumberData();
        this.penanggungJawab = row.penanggungJawab();
        this.measuredBy = row.measuredBy();
    }

    UUID indicatorId() {
        return id.indicatorId();
    }

    IkuIndicator toIkuIndicator(String ref) {
        return new IkuIndicator(
                id.indicatorId(),
                ref,
                no,
                kinerjaUtama,
                nama,
                definisiOperasional,
                new IkuFormula(formulaType, formulaText, numerator, denominator),
                sumberData,
                penanggungJawab,
                measuredBy);
    }
}
