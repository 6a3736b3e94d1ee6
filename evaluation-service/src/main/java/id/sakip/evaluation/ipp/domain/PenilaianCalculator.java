package id.sakip.evaluation.ipp.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.index.domain.WeightedIndex;
import id.sakip.evaluation.ipp.domain.IppCalculator.AspekNilai;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.reference.domain.IppInstrument.Aspek;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the value of each aspect out of the forms.
 *
 * <p>Rule IPP-02: F-02 of an aspect is the weighted index of its indicators (0 to 5), F-03 the mean answer of users to its
 * question, and the aspect takes of both what the instrument says: {@code bobotF02 x F02 + bobotF03 x F03}. Nothing missing
 * counts as zero.
 */
public final class PenilaianCalculator {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final IppInstrument instrument;

    public PenilaianCalculator(IppInstrument instrument) {
        this.instrument = instrument;
    }

    /**
     * IPP-02.
     *
     * @param f02 judgement by code of the indicator
     * @param f03 mean answer by number of the aspect
     */
    public Outcome<List<AspekNilai>> calculate(Map<String, Integer> f02, Map<Integer, Fraction> f03) {
        List<Objection> objections = new ArrayList<>();
        List<AspekNilai> values = new ArrayList<>();
        for (Aspek aspek : instrument.aspek()) {
            int before = objections.size();
            requireComplete(aspek, f02, f03, objections);
            if (objections.size() == before) {
                values.add(new AspekNilai(aspek.no(), null, value(aspek, f02, f03)));
            }
        }
        return objections.isEmpty() ? new Outcome.Scored<>(values) : new Outcome.Refused<>(objections);
    }

    private Fraction value(Aspek aspek, Map<String, Integer> f02, Map<Integer, Fraction> f03) {
        Fraction evaluator = Fraction.ZERO;
        if (counts(instrument.bobotF02())) {
            evaluator = WeightedIndex.calculate(aspek.indikator().stream()
                            .map(i -> new WeightedIndex.Part(i.kode(), i.bobot(), Fraction.of(f02.get(i.kode()))))
                            .toList())
                    .times(Fraction.of(instrument.bobotF02()));
        }
        Fraction users = counts(instrument.bobotF03())
                ? f03.get(aspek.no()).times(Fraction.of(instrument.bobotF03()))
                : Fraction.ZERO;
        return evaluator.plus(users).dividedBy(HUNDRED);
    }

    private void requireComplete(
            Aspek aspek, Map<String, Integer> f02, Map<Integer, Fraction> f03, List<Objection> objections) {
        if (counts(instrument.bobotF02())) {
            aspek.indikator().stream()
                    .filter(i -> f02.get(i.kode()) == null)
                    .forEach(i -> objections.add(new Objection(
                            "/f02",
                            "MISSING",
                            "Indikator %s (%s) belum dinilai; yang kosong tidak dianggap nol."
                                    .formatted(i.kode(), i.nama()))));
        }
        if (counts(instrument.bobotF03()) && f03.get(aspek.no()) == null) {
            objections.add(new Objection(
                    "/surveiF03",
                    "MISSING",
                    "Belum ada jawaban F-03 untuk aspek %d (%s).".formatted(aspek.no(), aspek.nama())));
        }
    }

    private static boolean counts(BigDecimal weight) {
        return weight.signum() > 0;
    }
}
