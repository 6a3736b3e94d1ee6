package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.rekomendasi.domain.Claim;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutStatus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** TindakLanjut (follow-up) of one recommendation. Its status is what {@link TindakLanjutRule} derives, at any date asked for. */
@Entity
@Table(name = "tindak_lanjut")
public class TindakLanjut {

    @Id
    private UUID rekomendasiId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "rekomendasi_id")
    private Rekomendasi rekomendasi;

    private List<String> actions;
    private List<String> hasil;
    private String waktu;
    private LocalDate dueDate;
    private String penanggungJawab;

    @Enumerated(EnumType.STRING)
    private Claim claimedStatus;

    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private TindakLanjutStatus status;

    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "tindak_lanjut_evidence", joinColumns = @JoinColumn(name = "rekomendasi_id"))
    @OrderColumn(name = "urutan")
    private List<TindakLanjutEvidence> evidence = new ArrayList<>();

    @Version
    private long version;

    protected TindakLanjut() {}

    TindakLanjut(Rekomendasi rekomendasi) {
        this.rekomendasi = rekomendasi;
    }

    void record(TindakLanjutReport report, String actor, Instant now) {
        actions = report.actions();
        hasil = report.hasil();
        waktu = report.waktu();
        dueDate = report.dueDate();
        penanggungJawab = report.penanggungJawab();
        claimedStatus = report.claimedStatus();
        asOf = report.asOf();
        evidence.clear();
        evidence.addAll(report.evidence());
        status = rekomendasi.assess(report.asOf()).status();
        recordedBy = actor;
        recordedAt = now;
    }

    public TindakLanjutReport report() {
        return new TindakLanjutReport(
                List.copyOf(actions),
                List.copyOf(hasil),
                waktu,
                dueDate,
                penanggungJawab,
                claimedStatus,
                List.copyOf(evidence),
                asOf);
    }

    public TindakLanjutStatus status() {
        return status;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public long version() {
        return version;
    }
}
