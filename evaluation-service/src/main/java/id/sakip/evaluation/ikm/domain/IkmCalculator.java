package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.ikm.domain.IkmResult.LayananResult;
import id.sakip.evaluation.ikm.domain.IkmResult.UnsurResult;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import java.util.ArrayList;
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
        return new Outcome.Scored<>(
                new IkmResult(nilai, scale.classify(nilai), sederhana, tertimbang, layanan, lowest(layanan)));
    }

    private LayananResult layanan(SurveyInput.Layanan service, boolean rounded) {
        List<UnsurResult> unsur = service.unsur().stream().map(this::unsur).toList();
        Fraction nilai = unsur.isEmpty()
                ? Fraction.of(service.nilai())
                : Fraction.sum(unsur.stream()
                                .map(u -> u.nrr().times(instrument.weight(rounded)))
                                .toList())
                        .times(CONVERSION);
        return new LayananResult(
                service.no(), service.nama(), nilai, scale.classify(nilai), respondents(service), unsur);
    }

    private UnsurResult unsur(SurveyInput.Unsur unsur) {
        Fraction nrr = unsur.nrr() != null ? Fraction.of(unsur.nrr()) : nrr(unsur.jawaban());
        return new UnsurResult(
                unsur.kode(), instrument.unsur(unsur.kode()).orElseThrow().nama(), nrr);
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

    /** Lowest elements over the services that have elements; each service counts by its respondents where all are known. */
    private List<UnsurResult> lowest(List<LayananResult> layanan) {
        List<LayananResult> measured =
                layanan.stream().filter(l -> !l.unsur().isEmpty()).toList();
        if (measured.isEmpty()) {
            return List.of();
        }
        boolean known = measured.stream().allMatch(l -> l.responden().isPresent());
        List<LayananResult> counted = known
                ? measured
                : measured.stream().map(IkmCalculator::uncounted).toList();
        List<UnsurResult> unit = new ArrayList<>();
        for (SkmInstrument.Unsur unsur : instrument.unsur()) {
            unit.add(new UnsurResult(unsur.kode(), unsur.nama(), weightedMean(counted, l -> nrrOf(l, unsur.kode()))));
        }
        unit.sort(Comparator.comparing(UnsurResult::nrr));
        return List.copyOf(unit.subList(0, Math.min(LOWEST, unit.size())));
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
