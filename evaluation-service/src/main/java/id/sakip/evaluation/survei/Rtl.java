package id.sakip.evaluation.survei;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rencana tindak lanjut (follow-up plan) of a survey. */
@Entity
@Table(name = "rtl_survei")
public class Rtl {

    @Id
    private UUID surveiId;

    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "rtl_survei_butir", joinColumns = @JoinColumn(name = "survei_id"))
    @OrderColumn(name = "urutan")
    private List<RtlButir> butir = new ArrayList<>();

    @Version
    private long version;

    protected Rtl() {}

    Rtl(UUID surveiId) {
        this.surveiId = surveiId;
    }

    void replace(List<RtlButir> planned, Instant at, String by) {
        butir.clear();
        butir.addAll(planned);
        recordedAt = at;
        recordedBy = by;
    }

    public UUID surveiId() {
        return surveiId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public List<RtlButir> butir() {
        return List.copyOf(butir);
    }

    public long version() {
        return version;
    }
}
