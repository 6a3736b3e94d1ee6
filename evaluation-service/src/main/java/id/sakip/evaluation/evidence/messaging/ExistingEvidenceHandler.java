package id.sakip.evaluation.evidence.messaging;

import id.sakip.evaluation.evidence.ExistingEvidence;
import id.sakip.evaluation.evidence.ExistingEvidence.Covered;
import id.sakip.evaluation.evidence.ExistingEvidenceService;
import id.sakip.evaluation.rekomendasi.RekomendasiService;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns finished work of the other services into evidence an evaluator can point at. */
@ApplicationScoped
class ExistingEvidenceHandler implements EventHandler {

    private static final String[] TRIBULAN = {"I", "II", "III", "IV"};

    private final ExistingEvidenceService service;
    private final RekomendasiService rekomendasiService;

    ExistingEvidenceHandler(ExistingEvidenceService service, RekomendasiService rekomendasiService) {
        this.service = service;
        this.rekomendasiService = rekomendasiService;
    }

    /** @param jenjang of a Perjanjian Kinerja below the camat */
    record DocumentEvent(Document document, String jenjang, String unitRef, List<Node> nodes) {}

    record Node(String statement, String sasaran, List<Indicator> indicators) {}

    record Indicator(String nama) {}

    record Document(
            Integer tahunAwal,
            Integer tahunAkhir,
            String label,
            String number,
            LocalDate date,
            Instant approvedAt,
            UUID revises) {}

    record RealizationVerified(Submission submission) {}

    record Submission(int tahun, int tribulan, Instant verifiedAt) {}

    record DocumentPublished(String jenis, int tahun, Instant publishedAt) {}

    @Override
    public Set<String> names() {
        return Set.of(
                "RenstraApproved",
                "RenjaApproved",
                "RencanaAksiApproved",
                "PerjanjianKinerjaSigned",
                "RealizationVerified",
                "DocumentPublished");
    }

    @Override
    public void handle(EventEnvelope event) {
        ExistingEvidence evidence =
                switch (event.name()) {
                    case "RenstraApproved" -> document(event, "RENSTRA", "Renstra");
                    case "RenjaApproved" -> document(event, "RENJA", "Renja");
                    case "RencanaAksiApproved" -> document(event, "RENCANA_AKSI", "Rencana Aksi");
                    case "PerjanjianKinerjaSigned" -> document(event, "PERJANJIAN_KINERJA", "Perjanjian Kinerja");
                    case "RealizationVerified" -> realization(event);
                    case "DocumentPublished" -> published(event);
                    default -> throw new IllegalArgumentException(event.name());
                };
        service.propose(evidence);
        rekomendasiService.fulfilConditions(event.opd());
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
        Covered covered =
                new Covered(awal, akhir, document.date(), null, document.revises() == null, statements(data.nodes()));
        return new ExistingEvidence(event.id(), event.opd(), kind, label, at, covered);
    }

    /** What the plan says it will do, measure and bring about. */
    private static List<String> statements(List<Node> nodes) {
        return nodes == null
                ? List.of()
                : nodes.stream()
                        .flatMap(node -> Stream.concat(
                                Stream.of(node.statement(), node.sasaran()),
                                node.indicators() == null
                                        ? Stream.<String>empty()
                                        : node.indicators().stream().map(Indicator::nama)))
                        .filter(text -> text != null)
                        .distinct()
                        .toList();
    }

    private static ExistingEvidence realization(EventEnvelope event) {
        Submission submission = event.dataAs(RealizationVerified.class).submission();
        Instant at = submission.verifiedAt() == null ? event.time() : submission.verifiedAt();
        String label = "Realisasi Tribulan %s Tahun %d terverifikasi"
                .formatted(TRIBULAN[submission.tribulan() - 1], submission.tahun());
        Covered covered =
                new Covered(submission.tahun(), submission.tahun(), null, submission.tribulan(), true, List.of());
        return new ExistingEvidence(event.id(), event.opd(), "REALISASI_TRIBULAN", label, at, covered);
    }

    private static ExistingEvidence published(EventEnvelope event) {
        DocumentPublished document = event.dataAs(DocumentPublished.class);
        Instant at = document.publishedAt() == null ? event.time() : document.publishedAt();
        String label = "%s Tahun %d terbit".formatted(document.jenis(), document.tahun());
        return new ExistingEvidence(
                event.id(), event.opd(), document.jenis(), label, at, Covered.year(document.tahun()));
    }
}
