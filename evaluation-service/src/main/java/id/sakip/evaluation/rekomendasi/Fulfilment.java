package id.sakip.evaluation.rekomendasi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The document that fulfilled an end condition: the event that says so, its date and its name. */
@Embeddable
public record Fulfilment(
        @Column(name = "terpenuhi_event_id") UUID eventId,
        @Column(name = "terpenuhi_tanggal") LocalDate tanggal,
        @Column(name = "terpenuhi_label") String label) {}
