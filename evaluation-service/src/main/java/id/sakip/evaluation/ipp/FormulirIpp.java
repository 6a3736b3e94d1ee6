package id.sakip.evaluation.ipp;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One form of the IPP of an OPD and year. Each has its own author and version: they never overwrite each other. */
@Entity
@Table(name = "formulir_ipp")
public class FormulirIpp {

    @Id
    private UUID id;

    private String opd;
    private int tahun;

    @Enumerated(EnumType.STRING)
    private JenisFormulir formulir;

    private String instrumen;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "formulir_ipp_isian", joinColumns = @JoinColumn(name = "formulir_id"))
    @OrderColumn(name = "urutan")
    private List<FormulirIsian> isian = new ArrayList<>();

    @Version
    private long version;

    protected FormulirIpp() {}

    FormulirIpp(String opd, int tahun, JenisFormulir formulir) {
        this.id = UUID.randomUUID();
        this.opd = opd;
        this.tahun = tahun;
        this.formulir = formulir;
    }

    void replace(String newInstrumen, List<FormulirIsian> filled, Instant at, String by) {
        instrumen = newInstrumen;
        isian.clear();
        isian.addAll(filled);
        recordedAt = at;
        recordedBy = by;
    }

    public JenisFormulir formulir() {
        return formulir;
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

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public List<FormulirIsian> isian() {
        return List.copyOf(isian);
    }

    public long version() {
        return version;
    }
}
