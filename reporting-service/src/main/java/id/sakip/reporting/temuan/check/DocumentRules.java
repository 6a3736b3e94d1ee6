package id.sakip.reporting.temuan.check;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Policy;
import id.sakip.reporting.fact.domain.TindakLanjut;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.temuan.check.Printed.Figure;
import id.sakip.reporting.temuan.check.ReportFinding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules about the document as a whole: the cap it states (V-CAP-1), its date and those of its follow-ups (V-DATE-1). */
final class DocumentRules {
    private DocumentRules() {}

    static List<ReportFinding> of(Kinerja kinerja, PrintedDocument document, Printed printed) {
        List<ReportFinding> findings = new ArrayList<>();
        cap(kinerja, printed).ifPresent(findings::add);
        if (document.tanggalLaporan() != null) {
            late(kinerja, document.tanggalLaporan()).ifPresent(findings::add);
            findings.addAll(claimedTooEarly(kinerja, document));
        }
        return findings;
    }

    /** The policy caps, the printed mean does not: the document breaks the rule it states. */
    private static Optional<ReportFinding> cap(Kinerja kinerja, Printed printed) {
        Optional<Policy> policy = kinerja.facts().policy().map(Fact::data).filter(found -> found.capUpper() != null);
        Optional<Figure> mean = printed.at("3.1", "rata-rata", "capaian");
        boolean uncapped = policy.isPresent()
                && mean.filter(Figure::right).isPresent()
                && kinerja.meanIkuCapped()
                        .filter(capped -> !Comparison.within(mean.get().figure(), capped))
                        .isPresent();
        if (!uncapped) {
            return Optional.empty();
        }
        String capped = IndonesianNumber.percent(kinerja.meanIkuCapped().orElseThrow());
        String limit = IndonesianNumber.formatPlain(policy.get().capUpper()) + "%";
        return Optional.of(ReportFinding.rule(
                "V-CAP-1",
                Severity.ERROR,
                mean.get().place(),
                mean.get().text(),
                capped,
                "Kebijakan menghitung capaian di atas " + limit + " sebagai " + limit + ", tetapi rata-rata tercetak "
                        + mean.get().text() + " tidak dibatasi; menurut kebijakan " + capped + "."));
    }

    private static Optional<ReportFinding> late(Kinerja kinerja, LocalDate date) {
        return kinerja.facts()
                .policy()
                .flatMap(policy -> policy.data().lkjipDue(kinerja.tahun()))
                .filter(date::isAfter)
                .map(due -> ReportFinding.rule(
                        "V-DATE-1",
                        Severity.ERROR,
                        Place.of("LKjIP", "tanggal", ""),
                        IndonesianDate.format(date),
                        IndonesianDate.format(due),
                        "LKjIP bertanggal " + IndonesianDate.format(date) + ", melewati batas penyampaian "
                                + IndonesianDate.format(due) + "."));
    }

    /** A follow-up called done before its time is over, unless evaluation-service has said so already. */
    private static List<ReportFinding> claimedTooEarly(Kinerja kinerja, PrintedDocument document) {
        List<ReportFinding> findings = new ArrayList<>();
        for (PrintedDocument.PrintedFollowUp claim : document.tindakLanjut()) {
            Optional<TindakLanjut> fact = kinerja.facts().tindakLanjut().stream()
                    .map(Fact::data)
                    .filter(found -> found.tahun() == kinerja.tahun() && found.no() == claim.no())
                    .findFirst();
            fact.filter(found -> tooEarly(found, claim, document.tanggalLaporan()))
                    .ifPresent(found -> findings.add(ReportFinding.rule(
                            "V-DATE-1",
                            Severity.ERROR,
                            Place.of("3.16", "rekomendasi:" + claim.no(), "status"),
                            claim.status(),
                            "batas waktu " + IndonesianDate.format(found.dueDate()),
                            "Rekomendasi " + claim.no() + " dinyatakan \"" + claim.status()
                                    + "\", padahal batas waktunya " + IndonesianDate.format(found.dueDate())
                                    + " masih sesudah tanggal laporan "
                                    + IndonesianDate.format(document.tanggalLaporan()) + ".")));
        }
        return findings;
    }

    private static boolean tooEarly(TindakLanjut found, PrintedDocument.PrintedFollowUp claim, LocalDate reported) {
        boolean claimedDone = claim.status() != null
                && claim.status().toLowerCase(Locale.ROOT).startsWith("sudah");
        boolean alreadyFound = found.findings().stream().anyMatch(finding -> "V-DATE-1".equals(finding.ruleId()));
        return claimedDone
                && !alreadyFound
                && found.dueDate() != null
                && found.dueDate().isAfter(reported);
    }
}
