package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.ikm.domain.DistribusiResult.Dasar;
import id.sakip.evaluation.ikm.domain.DistribusiResult.Skor;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Band;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.number.NumberNotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recomputes a printed distribution and reports where the print does not follow from it.
 *
 * <p>V-DIST-1: the shares of an element sum to 100 percent and its score is {@code sum(i x p) x 25 / 100}; a distribution
 * that does not is refused and leaves the printed score. V-SCALE-1: the grade is the one of the scale. V-MEAN-1: the mean
 * follows from the scores.
 */
public final class DistribusiCheck {

    private static final Fraction CONVERSION = Fraction.of(25);
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final int PRINTED_DECIMALS = 2;

    private final SkmInstrument instrument;
    private final Scale scale;

    public DistribusiCheck(SkmInstrument instrument, Scale scale) {
        this.instrument = instrument;
        this.scale = scale;
    }

    public DistribusiResult check(Distribusi distribusi) {
        List<Finding> findings = new ArrayList<>();
        List<DistribusiResult.Unsur> unsur = new ArrayList<>();
        List<Fraction> printed = new ArrayList<>();
        for (SkmInstrument.Unsur known : instrument.unsur()) {
            Optional<Distribusi.Baris> baris = baris(distribusi, known.kode(), findings);
            unsur.add(new DistribusiResult.Unsur(
                    known.kode(), known.nama(), baris.flatMap(b -> score(known, b, findings))));
            baris.flatMap(b -> printed(b.skor())).ifPresent(printed::add);
        }
        List<Fraction> counted =
                unsur.stream().flatMap(u -> u.skor().stream()).map(Skor::nilai).toList();
        Optional<Fraction> rerata = meanOfAll(counted);
        Optional<Fraction> rerataTercetak = meanOfAll(printed);
        checkKnown(distribusi, findings);
        checkMean(distribusi, rerataTercetak.or(() -> rerata), findings);
        return new DistribusiResult(unsur, rerata, rerataTercetak, findings);
    }

    private Optional<Fraction> meanOfAll(List<Fraction> scores) {
        return scores.size() == instrument.unsur().size() ? Optional.of(Fraction.mean(scores)) : Optional.empty();
    }

    /** What the instrument does not ask cannot count, and is not passed over in silence. */
    private void checkKnown(Distribusi distribusi, List<Finding> findings) {
        for (Distribusi.Baris baris : distribusi.baris()) {
            if (instrument.unsur(baris.kode()).isEmpty()) {
                findings.add(Finding.error(
                        "V-DIST-1",
                        "skm|unsur:" + baris.kode(),
                        baris.kode(),
                        null,
                        "Unsur %s tidak ditanyakan pada instrumen %s, sehingga tidak ikut dihitung. Periksa kode unsurnya."
                                .formatted(baris.kode(), instrument.id())));
            }
        }
    }

    /** The row of an element; one that is missing stands for nothing printed, of two nobody knows which is meant. */
    private static Optional<Distribusi.Baris> baris(Distribusi distribusi, String kode, List<Finding> findings) {
        List<Distribusi.Baris> rows =
                distribusi.baris().stream().filter(b -> b.kode().equals(kode)).toList();
        if (rows.size() > 1) {
            findings.add(Finding.error(
                    "V-DIST-1",
                    "skm|unsur:" + kode,
                    Integer.toString(rows.size()),
                    "1",
                    "Unsur %s dimuat lebih dari sekali; sisakan satu baris.".formatted(kode)));
            return Optional.empty();
        }
        return Optional.of(rows.isEmpty() ? new Distribusi.Baris(kode, null, null, null, null) : rows.get(0));
    }

    /** From the distribution; where there is none to use, an old report can only be taken at its word. */
    private Optional<Skor> score(SkmInstrument.Unsur unsur, Distribusi.Baris baris, List<Finding> findings) {
        Optional<Skor> skor = fromShares(unsur, baris, findings)
                .map(nilai -> new Skor(nilai, Dasar.DISTRIBUSI, scale.classify(nilai)))
                .or(() -> printed(baris.skor()).map(nilai -> new Skor(nilai, Dasar.TERCETAK, scale.classify(nilai))));
        skor.ifPresent(s -> requireGrade(place(unsur) + "|predikat", s.nilai(), baris.predikat(), findings));
        return skor;
    }

    private static Optional<Fraction> fromShares(
            SkmInstrument.Unsur unsur, Distribusi.Baris baris, List<Finding> findings) {
        if (baris.persen() == null) {
            findings.add(withoutShares(unsur, baris));
            return Optional.empty();
        }
        checkSpelling(unsur, baris, findings);
        BigDecimal total = baris.persen().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.valueOf(100)) != 0) {
            findings.add(refused(unsur, baris, total));
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        for (int answer = 1; answer <= baris.persen().size(); answer++) {
            sum = sum.plus(Fraction.of(baris.persen().get(answer - 1)).times(Fraction.of(answer)));
        }
        Fraction skor = sum.times(CONVERSION).dividedBy(HUNDRED);
        if (baris.skor() != null && !Fraction.of(baris.skor()).equals(skor)) {
            findings.add(Finding.warning(
                    "V-DIST-1",
                    place(unsur) + "|skor",
                    plain(baris.skor()),
                    plain(skor.toDecimal()),
                    "Skor unsur %s (%s) tercetak %s, sedangkan distribusinya menghasilkan %s. Yang dipakai hasil hitungan."
                            .formatted(unsur.kode(), unsur.nama(), plain(baris.skor()), plain(skor.toDecimal()))));
        }
        return Optional.of(skor);
    }

    /** A share that is spelled as another number was read by a person, and stays to be seen. */
    private static void checkSpelling(SkmInstrument.Unsur unsur, Distribusi.Baris baris, List<Finding> findings) {
        for (int i = 0; i < Math.min(baris.teks().size(), baris.persen().size()); i++) {
            String teks = baris.teks().get(i);
            BigDecimal persen = baris.persen().get(i);
            if (!spells(teks, persen)) {
                findings.add(Finding.warning(
                        "V-DIST-1",
                        place(unsur) + "|jawaban:" + (i + 1),
                        teks,
                        plain(persen) + "%",
                        "Jawaban %d unsur %s (%s) tercetak \"%s\", dibaca %s%%."
                                .formatted(i + 1, unsur.kode(), unsur.nama(), teks.strip(), plain(persen))));
            }
        }
    }

    private static boolean spells(String teks, BigDecimal persen) {
        try {
            return IndonesianNumber.parse(teks).compareTo(persen) == 0;
        } catch (NumberNotation e) {
            return false;
        }
    }

    private static Finding refused(SkmInstrument.Unsur unsur, Distribusi.Baris baris, BigDecimal total) {
        String instead = baris.skor() == null
                ? "Periksa tabel aslinya."
                : "Distribusinya tidak dipakai; yang dipakai skor tercetak %s.".formatted(plain(baris.skor()));
        return Finding.error(
                "V-DIST-1",
                place(unsur) + "|jumlah",
                plain(total) + "%",
                "100%",
                "Distribusi jawaban unsur %s (%s) berjumlah %s%%, padahal harus 100%%. %s"
                        .formatted(unsur.kode(), unsur.nama(), plain(total), instead));
    }

    private static Finding withoutShares(SkmInstrument.Unsur unsur, Distribusi.Baris baris) {
        if (baris.skor() == null) {
            return Finding.error(
                    "V-DIST-1",
                    place(unsur),
                    null,
                    null,
                    "Unsur %s (%s) tidak memiliki distribusi maupun skor. Lengkapi salah satunya."
                            .formatted(unsur.kode(), unsur.nama()));
        }
        return Finding.warning(
                "V-DIST-1",
                place(unsur) + "|distribusi",
                null,
                null,
                "Distribusi unsur %s (%s) tidak dimuat, sehingga skor %s tidak dapat diperiksa."
                        .formatted(unsur.kode(), unsur.nama(), plain(baris.skor())));
    }

    private void requireGrade(String place, Fraction value, String predikat, List<Finding> findings) {
        Band band = scale.classify(value);
        if (predikat != null && !predikat.strip().equalsIgnoreCase(band.sebutan())) {
            findings.add(Finding.warning(
                    "V-SCALE-1",
                    place,
                    predikat,
                    band.sebutan(),
                    "Nilai %s disebut \"%s\", sedangkan menurut %s berarti %s (%s)."
                            .formatted(
                                    IndonesianNumber.format(value.round(PRINTED_DECIMALS), PRINTED_DECIMALS),
                                    predikat.strip(),
                                    scale.nama(),
                                    band.sebutan(),
                                    band.label())));
        }
    }

    private void checkMean(Distribusi distribusi, Optional<Fraction> mean, List<Finding> findings) {
        if (mean.isEmpty()) {
            return;
        }
        Fraction value = mean.get();
        BigDecimal printed = distribusi.rerata();
        if (printed != null && value.round(Math.max(0, printed.scale())).compareTo(printed) != 0) {
            String expected = IndonesianNumber.format(value.round(PRINTED_DECIMALS), PRINTED_DECIMALS);
            findings.add(Finding.warning(
                    "V-MEAN-1",
                    "skm|rerata",
                    plain(printed),
                    expected,
                    "Rata-rata unsur tercetak %s, sedangkan rata-rata skornya %s."
                            .formatted(plain(printed), expected)));
        }
        requireGrade("skm|rerata|predikat", value, distribusi.predikat(), findings);
    }

    private static Optional<Fraction> printed(BigDecimal skor) {
        return Optional.ofNullable(skor).map(Fraction::of);
    }

    private static String place(SkmInstrument.Unsur unsur) {
        return "skm|unsur:" + unsur.kode();
    }

    private static String plain(BigDecimal value) {
        return IndonesianNumber.formatPlain(value);
    }
}
