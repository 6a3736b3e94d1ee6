package id.sakip.evaluation.index;

import id.sakip.evaluation.index.domain.IndeksCalculator;
import id.sakip.evaluation.index.domain.IndeksDefinisi;
import id.sakip.evaluation.journal.Publication;
import id.sakip.evaluation.journal.PublishedFigure;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published version of an index of an OPD and year. */
@Entity
@Table(name = "indeks_nilai")
public class IndeksNilai implements PublishedFigure {

    @Id
    private UUID id;

    private String opd;
    private int tahun;

    @ManyToOne
    private Indeks indeks;

    private String kode;
    private BigDecimal nilai;
    private String kategori;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Komponen> komponen;

    private LocalDate tanggal;

    @Embedded
    private Publication publication;

    @Version
    private long version;

    protected IndeksNilai() {}

    /** One component with what it adds to the index. */
    @Schema(name = "IndeksNilaiKomponen")
    public record Komponen(String kode, String nama, BigDecimal bobot, BigDecimal nilai, BigDecimal nilaiTertimbang) {}

    IndeksNilai(
            String opd, int tahun, Indeks indeks, IndeksCalculator.Result result, LocalDate tanggal, Publication by) {
        IndeksDefinisi definisi = indeks.definisi();
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.indeks = indeks;
        this.kode = definisi.kode();
        this.nilai = result.nilai().toDecimal();
        this.kategori = definisi.classify(result.nilai())
                .map(IndeksDefinisi.Kategori::label)
                .orElse(null);
        this.komponen = new ArrayList<>();
        for (int i = 0; i < definisi.komponen().size(); i++) {
            IndeksDefinisi.Komponen k = definisi.komponen().get(i);
            komponen.add(new Komponen(
                    k.kode(),
                    k.nama(),
                    k.bobot(),
                    result.parts().get(i).value().toDecimal(),
                    result.parts().get(i).contribution().toDecimal()));
        }
        this.tanggal = tanggal;
        this.publication = by;
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

    public IndeksDefinisi definisi() {
        return indeks.definisi();
    }

    public BigDecimal nilai() {
        return nilai;
    }

    public String kategori() {
        return kategori;
    }

    public List<Komponen> komponen() {
        return List.copyOf(komponen);
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    @Override
    public Publication publication() {
        return publication;
    }
}
