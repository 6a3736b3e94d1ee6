package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Value;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** Physical and financial target of one month of a leaf, in percent of the year. */
@Entity
@Table(name = "plan_bulanan")
class BulananRow {
    @Embeddable
    record Id(UUID documentId, UUID nodeId, int tahun, int bulan) implements Serializable {}

    @EmbeddedId
    private Id id;

    private BigDecimal fisik;
    private String fisikText;
    private boolean fisikNa;
    private BigDecimal keuangan;
    private String keuanganText;
    private boolean keuanganNa;

    protected BulananRow() {}

    BulananRow(UUID documentId, UUID nodeId, int tahun, int bulan, Bulanan months) {
        Value physical = months.fisik().get(bulan - 1);
        Value financial = months.keuangan().get(bulan - 1);
        this.id = new Id(documentId, nodeId, tahun, bulan);
        this.fisik = physical.value();
        this.fisikText = physical.text();
        this.fisikNa = physical.na();
        this.keuangan = financial.value();
        this.keuanganText = financial.text();
        this.keuanganNa = financial.na();
    }

    Id id() {
        return id;
    }

    Value physical() {
        return new Value(fisik, fisikText, null, fisikNa);
    }

    Value financial() {
        return new Value(keuangan, keuanganText, null, keuanganNa);
    }
}
