package id.sakip.evaluation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Evidence that already exists: an approved plan, a signed PK, a verified tribulan, a published document. */
@Entity
@Table(name = "existing_evidence")
public class ExistingEvidence {

    @Id
    private UUID eventId;

    private String opd;
    private int tahunAwal;
    private int tahunAkhir;
    private String kind;
    private String label;
    private LocalDate tanggal;
    private Instant occurredAt;
    private Integer tribulan;
    private boolean versiPertama;
    private List<String> isi = new ArrayList<>();

    protected ExistingEvidence() {}

    public ExistingEvidence(UUID eventId, String opd, String kind, String label, Instant occurredAt, Covered covered) {
        this.eventId = eventId;
        this.opd = opd;
        this.kind = kind;
        this.label = label;
        this.occurredAt = occurredAt;
        this.tahunAwal = covered.tahunAwal();
        this.tahunAkhir = covered.tahunAkhir();
        this.tanggal = covered.tanggal();
        this.tribulan = covered.tribulan();
        this.versiPertama = covered.versiPertama();
        this.isi = covered.isi();
    }

    /**
     * What the document speaks for.
     *
     * @param tanggal date it carries, null when it carries none
     * @param tribulan null when it speaks for the whole year
     * @param versiPertama false for a revision
     * @param isi its statements, where an end condition may look for them
     */
    public record Covered(
            int tahunAwal,
            int tahunAkhir,
            LocalDate tanggal,
            Integer tribulan,
            boolean versiPertama,
            List<String> isi) {

        public static Covered year(int tahun) {
            return new Covered(tahun, tahun, null, null, true, List.of());
        }
    }

    UUID eventId() {
        return eventId;
    }

    public String opd() {
        return opd;
    }

    String kind() {
        return kind;
    }

    String label() {
        return label;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /** The date the document carries, else the day it came into being there. */
    LocalDate tanggal(ZoneId zone) {
        return tanggal == null ? LocalDate.ofInstant(occurredAt, zone) : tanggal;
    }

    /** Whether both are versions of one document. */
    boolean isVersionOf(ExistingEvidence other) {
        return kind.equals(other.kind)
                && tahunAwal == other.tahunAwal
                && tahunAkhir == other.tahunAkhir
                && Objects.equals(tribulan, other.tribulan);
    }

    DocumentFact fact(ZoneId zone, boolean superseded) {
        return new DocumentFact(
                eventId,
                kind,
                label,
                tahunAwal,
                tahunAkhir,
                tribulan,
                tanggal(zone),
                versiPertama,
                superseded,
                List.copyOf(isi));
    }
}
