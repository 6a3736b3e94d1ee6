package id.sakip.evaluation.rekomendasi;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A piece of evidence of a follow-up: an address or the id of stored evidence, dated where the date is known. */
@Embeddable
public record TindakLanjutEvidence(String nama, String url, UUID evidenceId, LocalDate tanggal) {}
