package id.sakip.evaluation.evidence.messaging;

import id.sakip.evaluation.evidence.ExistingEvidence;
import id.sakip.evaluation.evidence.ExistingEvidenceService;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns finished work of the other services into evidence an evaluator can point at. */
@ApplicationScoped
class ExistingEvidenceHandler implements EventHandler {

    private static final String[] TRIBULAN = {"I", "II", "III", "IV"};

    private final ExistingEvidenceService service;

    ExistingEvidenceHandler(ExistingEvidenceService service) {
        this.service = service;
    }

    /** @param jenjang of a Perjanjian Kinerja below the camat */
    record DocumentEvent(Document document, String jenjang, String unitRef) {}

    record Document(
            Integer tahunAwal, Integer tahunAkhir, String label, String number, LocalDate date, Instant approvedAt) {}

    record RealizationVerified(Submission submission) {}

    record Submission(int tahun, int tribulan, Instant verifiedAt) {}

    record DocumentPublished(String jenis, int tahun, Instant publishedAt) {}

    @Override
    public Set<String> names() {
        return Set.of("RenstraApproved", "PerjanjianKinerjaSigned", "RealizationVerified", "DocumentPublished");
    }

    @Override
    public void handle(EventEnvelope event) {
        service.propose(
                switch (event.name()) {
                    case "RenstraApproved" -> document(event, "RENSTRA", "Renstra");
                    case "PerjanjianKinerjaSigned" -> document(event, "PERJANJIAN_KINERJA", "Perjanjian Kinerja");
                    case "RealizationVerified" -> realization(event);
                    case "DocumentPublished" -> published(event);
                    default -> throw new IllegalArgumentException(event.name());
                });
    }

    private static ExistingEvidence document(EventEnvelope event, String kind, String nama) {
        DocumentEvent data = event.dataAs(DocumentEvent.class);
        Document document = data.document();
        int awal = Objects.requireNonNull(document.tahunAwal(), "document.tahunAwal");
        int akhir = Objects.requireNonNull(document.tahunAkhir(), "document.tahunAkhir");
        String label = Stream.of(
                        nama,
                        data.jenjang() == null ? null : data.jenjang() + " " + data.unitRef(),
                        awal == akhir ? String.valueOf(awal) : awal + "-" + akhir,
                        document.label() == null ? null : "(" + document.label() + ")",
                        document.number() == null ? null : "nomor " + document.number())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        Instant at = document.approvedAt() == null ? event.time() : document.approvedAt();
        return new ExistingEvidence(event.id(), event.opd(), awal, akhir, kind, label, document.date(), at);
    }

    private static ExistingEvidence realization(EventEnvelope event) {
        Submission submission = event.dataAs(RealizationVerified.class).submission();
        Instant at = submission.verifiedAt() == null ? event.time() : submission.verifiedAt();
        String label = "Realisasi Tribulan %s Tahun %d terverifikasi"
                .formatted(TRIBULAN[submission.tribulan() - 1], submission.tahun());
        return new ExistingEvidence(
                event.id(), event.opd(), submission.tahun(), submission.tahun(), "REALISASI_TRIBULAN", label, null, at);
    }

    private static ExistingEvidence published(EventEnvelope event) {
        DocumentPublished document = event.dataAs(DocumentPublished.class);
        Instant at = document.publishedAt() == null ? event.time() : document.publishedAt();
        String label = "%s Tahun %d terbit".formatted(document.jenis(), document.tahun());
        return new ExistingEvidence(
                event.id(), event.opd(), document.tahun(), document.tahun(), document.jenis(), label, null, at);
    }
}
