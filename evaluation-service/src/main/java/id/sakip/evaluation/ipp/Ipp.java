package id.sakip.evaluation.ipp;

import id.sakip.evaluation.ipp.domain.IppResult;
import id.sakip.evaluation.journal.Publication;
import id.sakip.evaluation.journal.PublishedFigure;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One published version of the IPP of an OPD and year. */
@Entity
@Table(name = "ipp")
public class Ipp implements PublishedFigure {

    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private String instrumen;
    private String skala;
    private BigDecimal nilai;
    private String kategori;
    private String makna;
    private LocalDate tanggal;

    @Embedded
    private Publication publication;

    @ElementCollection
    @CollectionTable(name = "ipp_aspek", joinColumns = @JoinColumn(name = "ipp_id"))
    @OrderBy("no")
    private List<IppAspek> aspek = new ArrayList<>();

    @Version
    private long version;

    protected Ipp() {}

    Ipp(String opd, int tahun, String instrumen, String skala, LocalDate tanggal, IppResult result, Publication by) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.instrumen = instrumen;
        this.skala = skala;
        this.nilai = result.nilai().toDecimal();
        this.kategori = result.kategori().label();
        this.makna = result.kategori().sebutan();
        this.tanggal = tanggal;
        this.publication = by;
        result.aspek().forEach(a -> aspek.add(IppAspek.from(a)));
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

    public String instrumen() {
        return instrumen;
    }

    public String skala() {
        return skala;
    }

    public BigDecimal nilai() {
        return nilai;
    }

    public String kategori() {
        return kategori;
    }

    public String makna() {
        return makna;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    @Override
    public Publication publication() {
        return publication;
    }

    public List<IppAspek> aspek() {
        return List.copyOf(aspek);
    }
}
