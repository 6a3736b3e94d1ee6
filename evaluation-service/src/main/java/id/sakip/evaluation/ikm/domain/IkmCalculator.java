package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.ikm.domain.IkmResult.LayananResult;
import id.sakip.evaluation.ikm.domain.IkmResult.UnsurResult;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * SKM/IKM after PermenPANRB 14/2017 and KEP/25/M.PAN/2/2004.
 *
 * <p>Rule SKM-01: NRR = sum of answers / respondents who answered; index = sum of NRR x 1/n; IKM = index x 25. Rule
 * SKM-02: the unit is the simple mean of its services or their respondent-weighted mean.
 */
public final class IkmCalculator {

    private static final Fraction CONVERSION = Fraction.of(25);
    private static final int LOWEST = 3;

    private final SkmInstrument instrument;
    private final Scale scale;

    public IkmCalculator(SkmInstrument instrument, Scale scale) {
        this.instrument = instrument;
        this.scale = scale;
    }

    public Outcome<IkmResult> calculate(SurveyInput input) {
        List<Objection> objections = new SurveyInputCheck(instrument).check(input);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        List<LayananResult> layanan = input.layanan().stream()
                .map(service -> layanan(service, input.roundedWeights()))
                .toList();
        Fraction sederhana =
                Fraction.mean(layanan.stream().map(LayananResult::nilai).toList());
        Optional<Fraction> tertimbang = weighted(layanan);
        Fraction nilai = input.method() == UnitMethod.RESPONDENT_WEIGHTED ? tertimbang.orElseThrow() : sederhana;
        List<UnsurResult> unsur = unitUnsur(layanan, input.roundedWeights());
        return new Outcome.Scored<>(
                new IkmResult(nilai, scale.classify(nilai), sederhana, tertimbang, layanan, unsur, lowest(unsur)));
    }

    private LayananResult layanan(SurveyInput.Layanan service, boolean rounded) {
        List<UnsurResult> unsur =
                service.unsur().stream().map(u -> unsur(u, rounded)).toList();
        Fraction nilai = unsur.isEmpty()
                ? Fraction.of(service.nilai())
                : Fraction.sum(unsur.stream().map(UnsurResult::nrrTertimbang).toList())
                        .times(CONVERSION);
        return new LayananResult(
                service.no(), service.nama(), nilai, scale.classify(nilai), respondents(service), unsur);
    }

    private UnsurResult unsur(SurveyInput.Unsur unsur, boolean rounded) {
        Fraction nrr = unsur.nrr() != null ? Fraction.of(unsur.nrr()) : nrr(unsur.jawaban());
        return result(instrument.unsur(unsur.kode()).orElseThrow(), nrr, rounded);
    }

    private UnsurResult result(SkmInstrument.Unsur unsur, Fraction nrr, boolean rounded) {
        return new UnsurResult(unsur.kode(), unsur.nama(), nrr, nrr.times(instrument.weight(rounded)));
    }

    private static Fraction nrr(List<Long> counts) {
        Fraction total = Fraction.ZERO;
        for (int answer = 1; answer <= counts.size(); answer++) {
            total = total.plus(Fraction.of(counts.get(answer - 1)).times(Fraction.of(answer)));
        }
        return total.dividedBy(Fraction.of(count(counts)));
    }

    static long count(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** As stated, else the most that answered one element: who skipped an element is still a respondent. */
    static Optional<Long> respondents(SurveyInput.Layanan service) {
        if (service.responden() != null) {
            return Optional.of(service.responden());
        }
        return service.unsur().stream()
                .filter(u -> u.jawaban() != null)
                .map(u -> count(u.jawaban()))
                .max(Comparator.naturalOrder());
    }

    private static Optional<Fraction> weighted(List<LayananResult> layanan) {
        if (layanan.stream().anyMatch(l -> l.responden().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(weightedMean(layanan, LayananResult::nilai));
    }

    private static Fraction weightedMean(List<LayananResult> layanan, Function<LayananResult, Fraction> value) {
        Fraction total = Fraction.ZERO;
        Fraction respondents = Fraction.ZERO;
        for (LayananResult l : layanan) {
            Fraction n = Fraction.of(l.responden().orElse(1L));
            total = total.plus(value.apply(l).times(n));
            respondents = respondents.plus(n);
        }
        return total.dividedBy(respondents);
    }

    /** Elements over the services that have any; each service counts by its respondents where all are known. */
    private List<UnsurResult> unitUnsur(List<LayananResult> layanan, boolean rounded) {
        List<LayananResult> measured =
                layanan.stream().filter(l -> !l.unsur().isEmpty()).toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        boolean known = measured.stream().allMatch(l -> l.responden().isPresent());
        List<LayananResult> counted = known
                ? measured
                : measured.stream().map(IkmCalculator::uncounted).toList();
        return instrument.unsur().stream()
                .map(unsur -> result(unsur, weightedMean(counted, l -> nrrOf(l, unsur.kode())), rounded))
                .toList();
    }

    private static List<UnsurResult> lowest(List<UnsurResult> unsur) {
        return unsur.stream()
                .sorted(Comparator.comparing(UnsurResult::nrr))
                .limit(LOWEST)
                .toList();
    }

    private static LayananResult uncounted(LayananResult l) {
        return new LayananResult(l.no(), l.nama(), l.nilai(), l.mutu(), Optional.empty(), l.unsur());
    }

    private static Fraction nrrOf(LayananResult l, String kode) {
        return l.unsur().stream()
                .filter(u -> u.kode().equals(kode))
                .findFirst()
                .orElseThrow()
                .nrr();
    }
}
