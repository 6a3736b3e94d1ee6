package id.sakip.evaluation.ipp.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.index.domain.WeightedIndex;
import id.sakip.evaluation.ipp.domain.IppResult.AspekResult;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.reference.domain.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * IPP after PermenPANRB 17/2017 and 29/2022: the weighted index (IDX-01) of the aspects under the instrument's weights.
 *
 * <p>Rule IPP-01. The sum of the aspect values that some reports print ("20,637") means nothing and is not computed.
 */
public final class IppCalculator {

    private final IppInstrument instrument;
    private final Scale scale;

    public IppCalculator(IppInstrument instrument, Scale scale) {
        this.instrument = instrument;
        this.scale = scale;
    }

    /**
     * Value of one aspect, the mean of its indicators as the assessment gives it.
     *
     * @param bobot weight the assessment was made with, absent when it does not say; it must be the instrument's
     */
    public record AspekNilai(int no, BigDecimal bobot, Fraction nilai) {

        public AspekNilai(int no, BigDecimal bobot, BigDecimal nilai) {
            this(no, bobot, Fraction.of(nilai));
        }
    }

    public Outcome<IppResult> calculate(List<AspekNilai> entries) {
        List<Objection> objections = new ArrayList<>();
        Map<Integer, Fraction> values = collect(entries, objections);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        List<WeightedIndex.Part> parts = instrument.aspek().stream()
                .map(a -> new WeightedIndex.Part("aspek:" + a.no(), a.bobot(), values.get(a.no())))
                .toList();
        Fraction nilai = WeightedIndex.calculate(parts);
        List<AspekResult> aspek = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            IppInstrument.Aspek a = instrument.aspek().get(i);
            WeightedIndex.Part part = parts.get(i);
            aspek.add(new AspekResult(a.no(), a.nama(), a.bobot(), part.value(), part.contribution()));
        }
        return new Outcome.Scored<>(new IppResult(nilai, scale.classify(nilai), aspek));
    }

    private Fraction highest() {
        return Fraction.of(instrument.nilaiMaksimum());
    }

    private Map<Integer, Fraction> collect(List<AspekNilai> entries, List<Objection> objections) {
        Map<Integer, Fraction> values = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            AspekNilai entry = entries.get(i);
            String pointer = "/aspek/" + i;
            IppInstrument.Aspek known = instrument.aspek().stream()
                    .filter(a -> a.no() == entry.no())
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                objections.add(new Objection(
                        pointer + "/no",
                        "UNKNOWN_ASPEK",
                        "Aspek %d tidak ada pada instrumen ini.".formatted(entry.no())));
            } else if (values.put(entry.no(), entry.nilai()) != null) {
                objections.add(new Objection(
                        pointer + "/no", "DUPLICATE", "Aspek %d diisi lebih dari sekali.".formatted(entry.no())));
            } else if (entry.nilai().compareTo(Fraction.ZERO) < 0
                    || entry.nilai().compareTo(highest()) > 0) {
                objections.add(Objection.outOfRange(
                        pointer + "/nilai",
                        "Aspek " + entry.no(),
                        entry.nilai().toDecimal(),
                        instrument.nilaiMaksimum()));
            } else if (entry.bobot() != null && entry.bobot().compareTo(known.bobot()) != 0) {
                objections.add(Objection.otherWeight(pointer + "/bobot", known.nama(), entry.bobot(), known.bobot()));
            }
        }
        instrument.aspek().stream()
                .filter(a -> !values.containsKey(a.no()))
                .forEach(a -> objections.add(new Objection(
                        "/aspek",
                        "MISSING",
                        "Aspek %d (%s) belum diisi; yang kosong tidak dianggap nol.".formatted(a.no(), a.nama()))));
        return values;
    }
}
