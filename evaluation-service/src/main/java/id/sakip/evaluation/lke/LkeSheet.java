package id.sakip.evaluation.lke;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One sheet of a worksheet. Its ETag is its own, so the OPD and two evaluators never stand in each other's way. */
@Entity
@Table(name = "lke_lembar")
public class LkeSheet {

    @Id
    private UUID id;

    private UUID lkeId;

    @Enumerated(EnumType.STRING)
    private SheetKind jenis;

    private List<String> penyusun = new ArrayList<>();
    private Instant selesaiAt;
    private String selesaiBy;
    private String alasanKembali;

    @ElementCollection
    @CollectionTable(name = "lke_jawaban", joinColumns = @JoinColumn(name = "lembar_id"))
    @MapKeyColumn(name = "kode")
    private Map<String, LkeAnswer> jawaban = new HashMap<>();

    @Version
    private long version;

    protected LkeSheet() {}

    LkeSheet(UUID lkeId, SheetKind jenis) {
        this.id = UUID.randomUUID();
        this.lkeId = lkeId;
        this.jenis = jenis;
    }

    /** @param saved by code; a null value takes the answer away */
    void save(Map<String, LkeAnswer> saved, String actor) {
        saved.forEach((kode, answer) -> {
            if (answer == null) {
                jawaban.remove(kode);
            } else if (!answer.equals(jawaban.get(kode))) {
                jawaban.put(kode, answer);
            }
        });
        if (!penyusun.contains(actor)) {
            List<String> authors = new ArrayList<>(penyusun);
            authors.add(actor);
            penyusun = authors;
        }
    }

    void prefill(Map<String, LkeAnswer> lastYear) {
        jawaban.putAll(lastYear);
    }

    void finish(String actor, Instant now) {
        selesaiAt = now;
        selesaiBy = actor;
        alasanKembali = null;
    }

    /** @param alasan told to whoever has to work on it again */
    void reopen(String alasan) {
        selesaiAt = null;
        selesaiBy = null;
        alasanKembali = alasan;
    }

    public boolean isFinished() {
        return selesaiAt != null;
    }

    boolean isWrittenBy(String actor) {
        return penyusun.contains(actor);
    }

    UUID lkeId() {
        return lkeId;
    }

    public SheetKind jenis() {
        return jenis;
    }

    public Instant selesaiAt() {
        return selesaiAt;
    }

    public String selesaiBy() {
        return selesaiBy;
    }

    public String alasanKembali() {
        return alasanKembali;
    }

    public Map<String, LkeAnswer> jawaban() {
        return Map.copyOf(jawaban);
    }

    /** Letters by code. */
    public Map<String, String> letters() {
        return jawaban.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().jawaban()));
    }

    public long version() {
        return version;
    }
}
