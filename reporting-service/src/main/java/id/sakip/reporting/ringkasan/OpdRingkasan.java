package id.sakip.reporting.ringkasan;

import id.sakip.reporting.fact.domain.Akip;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Ikm;
import id.sakip.reporting.fact.domain.Ipp;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.Submission;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.temuan.check.ReportFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Headline figures of one OPD and year. Verified and provisional capaian stand apart.
 *
 * @param terverifikasi from the last verified tribulan; absent when there is none
 * @param sementara from a later tribulan that was handed in but not verified; absent when there is none
 * @param tribulan state of each tribulan handed in
 */
public record OpdRingkasan(
        String opd,
        String nama,
        int tahun,
        Capaian terverifikasi,
        Capaian sementara,
        Anggaran anggaran,
        Score akip,
        Score ikm,
        Score ipp,
        Map<String, String> tribulan,
        Temuan temuan) {

    /** @param tribulan the tribulan it was measured in */
    public record Capaian(int tribulan, Angka rataRata, Angka rataRataDibatasi) {}

    public record Anggaran(int tribulan, Angka pagu, Angka realisasi, Angka serapan, Angka sisa) {}

    /** @param kategori predikat, mutu or category, with its meaning beside it */
    public record Score(Angka nilai, String kategori, String sebutan) {}

    public record Temuan(long kesalahan, long peringatan, long pembulatan) {}

    static OpdRingkasan of(Kinerja kinerja, List<ReportFinding> findings) {
        OpdFacts facts = kinerja.facts();
        int tahun = kinerja.tahun();
        Optional<Submission> latest = facts.latestSubmission(tahun).map(Fact::data);
        OpdFacts verified = facts.verifiedOnly();
        Optional<Submission> latestVerified = verified.latestSubmission(tahun).map(Fact::data);
        return new OpdRingkasan(
                facts.opd(),
                facts.profile().map(Fact::data).map(Opd::nama).orElse(facts.opd()),
                tahun,
                latestVerified
                        .map(submission -> capaian(Kinerja.of(verified), submission))
                        .orElse(null),
                latest.filter(submission -> !submission.verified())
                        .map(submission -> capaian(kinerja, submission))
                        .orElse(null),
                anggaran(kinerja),
                facts.akipOf(tahun).map(Fact::data).map(OpdRingkasan::score).orElse(null),
                facts.ikmOf(tahun).map(Fact::data).map(OpdRingkasan::score).orElse(null),
                facts.ippOf(tahun).map(Fact::data).map(OpdRingkasan::score).orElse(null),
                states(facts),
                temuan(findings));
    }

    /** Nothing verified, or something newer that is not. */
    boolean unverified() {
        return terverifikasi == null || sementara != null;
    }

    private static Capaian capaian(Kinerja kinerja, Submission submission) {
        return new Capaian(
                submission.submission().tribulan(),
                Angka.percent(kinerja.meanIku()),
                Angka.percent(kinerja.meanIkuCapped()));
    }

    private static Anggaran anggaran(Kinerja kinerja) {
        return kinerja.facts()
                .latestBudget(kinerja.tahun())
                .map(budget -> new Anggaran(
                        budget.data().tribulan(),
                        Angka.rupiah(kinerja.pagu()),
                        Angka.rupiah(kinerja.realisasi()),
                        Angka.percent(kinerja.serapan()),
                        Angka.rupiah(remainder(kinerja))))
                .orElse(null);
    }

    private static BigDecimal remainder(Kinerja kinerja) {
        return kinerja.pagu() == null || kinerja.realisasi() == null
                ? null
                : kinerja.pagu().subtract(kinerja.realisasi());
    }

    private static Score score(Akip akip) {
        return new Score(Angka.index(akip.nilai()), akip.predikat(), akip.sebutan());
    }

    private static Score score(Ikm ikm) {
        return new Score(Angka.index(ikm.nilai()), ikm.mutu(), ikm.kinerja());
    }

    private static Score score(Ipp ipp) {
        return new Score(Angka.index(ipp.nilai()), ipp.kategori(), ipp.makna());
    }

    private static Map<String, String> states(OpdFacts facts) {
        Map<String, String> states = new TreeMap<>();
        facts.submissions().stream()
                .map(fact -> fact.data().submission())
                .filter(header -> header.tahun() == facts.tahun())
                .forEach(header -> states.put(Integer.toString(header.tribulan()), header.status()));
        return states;
    }

    private static Temuan temuan(List<ReportFinding> findings) {
        long rounding = findings.stream()
                .filter(finding -> finding.kind() == ReportFinding.Kind.ROUNDING)
                .count();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == ReportFinding.Severity.ERROR)
                .count();
        return new Temuan(errors, findings.size() - errors - rounding, rounding);
    }
}
