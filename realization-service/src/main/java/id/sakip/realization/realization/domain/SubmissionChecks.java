package id.sakip.realization.realization.domain;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.WithinYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings of a submission, from the rule catalogue: an error blocks it, a warning needs a penjelasan on its row. What an
 * archive submission shows is recorded and blocks nothing, the document is as it is.
 */
public final class SubmissionChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Form form;
    private final List<Finding> findings = new ArrayList<>();

    private SubmissionChecks(Form form) {
        this.form = form;
    }

    public static List<Finding> of(Form form) {
        SubmissionChecks checks = new SubmissionChecks(form);
        form.rows().forEach(checks::checkRow);
        form.budget().forEach(checks::checkBudget);
        return List.copyOf(checks.findings);
    }

    /** @return what still stands in the way of submitting */
    public static List<Finding> blocking(Form form, List<Finding> findings) {
        return form.origin() == SubmissionOrigin.ARCHIVE
                ? List.of()
                : findings.stream()
                        .filter(f -> f.severity() == Severity.ERROR || f.reason() == null)
                        .toList();
    }

    private void checkRow(FormRow row) {
        checkComplete(row);
        checkNotApplicable(row);
        checkPlausible(row);
        checkRunningValue(row);
        checkArchiveTarget(row);
    }

    /** V-COMPL-1: what is due is filled in, or N/A with a reason. */
    private void checkComplete(FormRow row) {
        boolean recordedOnly = form.origin() == SubmissionOrigin.ARCHIVE && form.tribulan() != Tribulan.IV;
        if (!row.due() || row.realized() != null || recordedOnly) {
            return;
        }
        boolean score = row.indicator().definition().measuredBy() != null;
        findings.add(Finding.error(
                "V-COMPL-1",
                row.ref(),
                null,
                "realisasi " + period(),
                score
                        ? "Nilai " + row.indicator().definition().measuredBy() + " untuk " + name(row)
                                + " belum diterbitkan; realisasi terisi sendiri setelah nilainya terbit."
                        : "Realisasi " + name(row) + " belum diisi; isilah nilainya, atau N/A dengan alasannya."));
    }

    /** V-NA-1: a target that does not apply has no realization. */
    private void checkNotApplicable(FormRow row) {
        boolean targetIsNa = row.target() != null && row.target().isNa();
        if (targetIsNa && row.realized() != null && row.realized().quantity().isKnown()) {
            findings.add(Finding.error(
                    "V-NA-1",
                    row.ref(),
                    text(row.realized().quantity()),
                    "N/A",
                    "Target " + name(row) + " N/A tetapi realisasinya diisi; jadikan N/A, atau revisi targetnya."));
        }
    }

    /** V-OVER-1: more or less than the policy expects, in the standard more than 120 or less than 50 percent, is explained. */
    private void checkPlausible(FormRow row) {
        Capaian capaian = judged(row);
        if (capaian == null) {
            return;
        }
        BigDecimal most = form.explained().above();
        BigDecimal least = form.explained().below();
        boolean over = capaian.raw().compareTo(most) > 0;
        boolean under = capaian.raw().compareTo(least) < 0 && isJudgeable(row);
        if (over || under) {
            String printed = IndonesianNumber.percent(capaian.raw());
            String limit = IndonesianNumber.formatPlain(over ? most : least) + "%";
            warn(
                    "V-OVER-1",
                    row.ref(),
                    printed,
                    (over ? "paling tinggi " : "paling rendah ") + limit,
                    "Capaian " + name(row) + " " + printed
                            + (over ? " melebihi " : " kurang dari ") + limit
                            + "; uraikan sebabnya pada penjelasan.",
                    row.explanations().penjelasan());
        }
    }

    /** V-ACC-1: a running value does not fall. */
    private void checkRunningValue(FormRow row) {
        boolean running = row.indicator().definition().withinYear() == WithinYear.KUMULATIF;
        if (!running || row.last() == null || row.realized() == null) {
            return;
        }
        BigDecimal now = row.realized().quantity().number();
        BigDecimal before = row.last().realized().quantity().number();
        boolean bothRunning = row.realized().basis() == Basis.SD_TRIBULAN
                && row.last().realized().basis() == Basis.SD_TRIBULAN;
        if (bothRunning && now != null && before != null && now.compareTo(before) < 0) {
            warn(
                    "V-ACC-1",
                    row.ref(),
                    IndonesianNumber.formatPlain(now),
                    "paling rendah " + IndonesianNumber.formatPlain(before) + " (Tribulan "
                            + row.last().tribulan() + ")",
                    "Nilai kumulatif " + name(row) + " turun dari tribulan sebelumnya; periksa kembali atau jelaskan.",
                    row.explanations().penjelasan());
        }
    }

    /** V-XTAB-1: the target an old document prints is the one that was planned. */
    private void checkArchiveTarget(FormRow row) {
        boolean printed = row.entry() != null
                && row.entry().target() != null
                && row.indicator().target() != null;
        if (printed && !row.entry().target().sameAs(row.indicator().target())) {
            warn(
                    "V-XTAB-1",
                    row.ref(),
                    print(row.entry().target().value()),
                    print(row.indicator().target().value()),
                    "Target " + name(row) + " pada dokumen arsip berbeda dari "
                            + row.indicator().targetDocument() + "; yang dipakai adalah target rencana.",
                    row.explanations().penjelasan());
        }
    }

    private void checkBudget(FormBudgetRow row) {
        String ref = row.node().ref();
        BigDecimal realisasi = row.serapan().realisasi();
        if (row.serapan().missing() > 0 && form.origin() == SubmissionOrigin.SYSTEM) {
            findings.add(Finding.error(
                    "V-COMPL-1",
                    ref,
                    null,
                    "realisasi anggaran " + period(),
                    "Realisasi anggaran " + ref + " " + row.node().statement()
                            + " belum diisi; isilah jumlahnya, nol bila memang belum ada."));
        }
        if (row.serapan().exceedsPagu() || row.serapan().lacksPagu() && form.origin() == SubmissionOrigin.SYSTEM) {
            BigDecimal pagu = row.serapan().pagu();
            findings.add(Finding.error(
                    "V-PAGU-1",
                    ref,
                    IndonesianNumber.rupiah(realisasi),
                    pagu == null ? "tidak ada pagu" : "paling tinggi " + IndonesianNumber.rupiah(pagu),
                    "Realisasi anggaran " + ref
                            + " melampaui pagunya; periksa jumlahnya, atau revisi pagu lebih dulu."));
        }
        checkZero(row);
    }

    /** V-ZERO-1: full performance with nothing spent of a pagu (LKjIP Plandaan 2022 Tabel 3.10, Forkopimcam). */
    private void checkZero(FormBudgetRow row) {
        boolean nothingSpent = row.serapan().realisasi() != null
                && row.serapan().realisasi().signum() == 0
                && row.serapan().pagu() != null
                && row.serapan().pagu().signum() > 0;
        if (!nothingSpent) {
            return;
        }
        List<FormRow> reached = form.rows().stream()
                .filter(r -> r.indicator().node() != null
                        && r.indicator().node().id().equals(row.node().id()))
                .filter(r -> judged(r) != null && judged(r).raw().compareTo(HUNDRED) >= 0)
                .toList();
        if (!reached.isEmpty()) {
            Stream<String> own = row.entry() == null ? Stream.empty() : row.entry().penjelasan().stream();
            Stream<String> ofIndicators = reached.stream().flatMap(r -> r.explanations().penjelasan().stream());
            warn(
                    "V-ZERO-1",
                    row.node().ref(),
                    "kinerja " + IndonesianNumber.percent(judged(reached.get(0)).raw()) + " dengan realisasi Rp 0",
                    "realisasi lebih dari Rp 0 dari pagu "
                            + IndonesianNumber.rupiah(row.serapan().pagu()),
                    "Kinerja " + row.node().ref() + " " + row.node().statement()
                            + " tercapai tanpa realisasi anggaran; uraikan sebabnya pada penjelasan.",
                    Stream.concat(own, ofIndicators).toList());
        }
    }

    /** @return the capaian of the tribulan where it is targeted, otherwise that of the year; null when not measured */
    private static Capaian judged(FormRow row) {
        Capaian sdTribulan = row.capaian().sdTribulan();
        if (sdTribulan != null) {
            return sdTribulan.isMeasured() ? sdTribulan : null;
        }
        return row.capaian().isMeasured() ? row.capaian() : null;
    }

    /** Before the end of the year, too little of a yearly target says nothing. */
    private boolean isJudgeable(FormRow row) {
        return form.tribulan() == Tribulan.IV || row.capaian().sdTribulan() != null;
    }

    private void warn(
            String rule, String place, String found, String expected, String sentence, List<String> explained) {
        Finding finding = Finding.warning(rule, place, found, expected, sentence);
        findings.add(explained.isEmpty() ? finding : finding.acceptedBecause(String.join("; ", explained)));
    }

    private String period() {
        return "Tribulan " + form.tribulan() + " Tahun " + form.tahun();
    }

    private static String name(FormRow row) {
        return row.ref() + " " + row.indicator().definition().nama();
    }

    private static String print(BigDecimal value) {
        return value == null ? "N/A" : IndonesianNumber.formatPlain(value);
    }

    private static String text(Quantity quantity) {
        BigDecimal number = quantity.number();
        return number == null && quantity instanceof Quantity.Grade grade ? grade.label() : print(number);
    }
}
