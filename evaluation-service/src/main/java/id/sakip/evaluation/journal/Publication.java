package id.sakip.evaluation.journal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Version, state and author of a published figure; a correction is a new version with a reason. */
@Embeddable
public class Publication {

    private int versi;

    @Enumerated(EnumType.STRING)
    private PublicationStatus status;

    private String alasanKoreksi;
    private Instant recordedAt;
    private String recordedBy;

    protected Publication() {}

    Publication(int versi, String alasanKoreksi, Instant recordedAt, String recordedBy) {
        this.versi = versi;
        this.status = PublicationStatus.PUBLISHED;
        this.alasanKoreksi = alasanKoreksi;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    void supersede() {
        status = PublicationStatus.SUPERSEDED;
    }

    public int versi() {
        return versi;
    }

    public PublicationStatus status() {
        return status;
    }

    public String alasanKoreksi() {
        return alasanKoreksi;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
