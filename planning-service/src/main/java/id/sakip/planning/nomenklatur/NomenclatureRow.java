package id.sakip.planning.nomenklatur;

import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.plan.domain.Level;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A row of the nomenclature as it is valid from a date on. */
@Entity
@Table(name = "nomenklatur")
class NomenclatureRow {
    @Embeddable
    record Id(String kode, LocalDate berlakuMulai) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String nama;
    private String dasarHukum;
    private LocalDate berlakuSampai;
    private String kinerja;
    private String indikator;
    private String satuan;
    private LocalDate indikatorMulai;
    private boolean verified;

    protected NomenclatureRow() {}

    NomenclatureRow(NomenclatureEntry entry) {
        this.id = new Id(entry.kode(), entry.berlakuMulai());
        change(entry);
    }

    final void change(NomenclatureEntry entry) {
        level = entry.level();
        nama = entry.nama();
        dasarHukum = entry.dasarHukum();
        berlakuSampai = entry.berlakuSampai();
        kinerja = entry.kinerja();
        indikator = entry.indikator();
        satuan = entry.satuan();
        indikatorMulai = entry.indikatorMulai();
        verified = entry.verified();
    }

    NomenclatureEntry toEntry() {
        return new NomenclatureEntry(
                id.kode(),
                level,
                nama,
                dasarHukum,
                id.berlakuMulai(),
                berlakuSampai,
                kinerja,
                indikator,
                satuan,
                indikatorMulai,
                verified);
    }
}
