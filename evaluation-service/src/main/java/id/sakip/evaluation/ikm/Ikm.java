package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.IkmAsal;
import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.journal.Publication;
import id.sakip.evaluation.journal.PublishedFigure;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published version of the IKM of an OPD and year. */
@Entity
@Table(name = "ikm")
public class Ikm implements PublishedFigure {

    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private String instrumen;
    private String skala;

    @Enumerated(EnumType.STRING)
    private UnitMethod metode;

    @Enumerated(EnumType.STRING)
    private IkmAsal asal;

    private boolean bobotDibulatkan;
    private BigDecimal nilai;
    private String mutu;
    private String kinerja;
    private BigDecimal nilaiSederhana;
    private BigDecimal nilaiTertimbang;
    private LocalDate tanggal;

    @JdbcTypeCode(SqlTypes.JSON)
    private IkmRincian rincian;

    @Embedded
    private Publication publication;

    @ElementCollection
    @CollectionTable(name = "ikm_layanan", joinColumns = @JoinColumn(name = "ikm_id"))
    @OrderBy("no")
    private List<IkmLayanan> layanan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ikm_unsur", joinColumns = @JoinColumn(name = "ikm_id"))
    @OrderBy("layananNo, kode")
    private List<IkmUnsur> unsur = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "ikm_unsur_terendah", joinColumns = @JoinColumn(name = "ikm_id"))
    @OrderColumn(name = "urutan")
    private List<UnsurTerendah> unsurTerendah = new ArrayList<>();

    @Version
    private long version;

    protected Ikm() {}

    Ikm(String opd, int tahun, IkmCommand command, String instrumen, String skala, IkmResult result, Publication by) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.instrumen = instrumen;
        this.skala = skala;
        this.metode = command.survey().method();
        this.asal = command.asal();
        this.bobotDibulatkan = command.survey().roundedWeights();
        this.nilai = result.nilai().toDecimal();
        this.mutu = result.mutu().label();
        this.kinerja = result.mutu().sebutan();
        this.nilaiSederhana = result.sederhana().toDecimal();
        this.nilaiTertimbang = result.tertimbang().map(Fraction::toDecimal).orElse(null);
        this.tanggal = command.tanggal();
        this.rincian = command.rincian();
        this.publication = by;
        result.layanan().forEach(l -> layanan.add(IkmLayanan.from(l)));
    }

    void describeUnsur(List<IkmUnsur> measured, List<UnsurTerendah> lowest) {
        unsur.addAll(measured);
        unsurTerendah.addAll(lowest);
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

    public UnitMethod metode() {
        return metode;
    }

    public boolean bobotDibulatkan() {
        return bobotDibulatkan;
    }

    public BigDecimal nilai() {
        return nilai;
    }

    public String mutu() {
        return mutu;
    }

    public String kinerja() {
        return kinerja;
    }

    public BigDecimal nilaiSederhana() {
        return nilaiSederhana;
    }

    public BigDecimal nilaiTertimbang() {
        return nilaiTertimbang;
    }

    public LocalDate tanggal() {
        return tanggal;
    }

    public IkmRincian rincian() {
        return rincian;
    }

    public IkmAsal asal() {
        return asal;
    }

    @Override
    public Publication publication() {
        return publication;
    }

    public List<IkmLayanan> layanan() {
        return List.copyOf(layanan);
    }

    public List<IkmUnsur> unsur() {
        return List.copyOf(unsur);
    }

    public List<UnsurTerendah> unsurTerendah() {
        return List.copyOf(unsurTerendah);
    }
}
