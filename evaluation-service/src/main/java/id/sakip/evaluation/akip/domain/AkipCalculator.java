package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.akip.domain.AkipScore.KomponenScore;
import id.sakip.evaluation.akip.domain.AkipScore.SubScore;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Komponen;
import id.sakip.evaluation.reference.domain.LkeTemplate.SubKomponen;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * AKIP evaluation after PermenPANRB 88/2021.
 *
 * <p>Rule LKE-03: sub = weight x answer / 100; component = sum of its subs; capaian = component / weight x 100; AKIP = sum
 * of components. All of it exact; the only rounding is at printing and classifying.
 */
public final class AkipCalculator {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final LkeTemplate template;
    private final Scale predikat;

    public AkipCalculator(LkeTemplate template, Scale predikat) {
        this.template = template;
        this.predikat = predikat;
    }

    public Outcome<AkipScore> score(LkeInput input) {
        List<Objection> objections = new LkeInputCheck(template).check(input);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        List<KomponenScore> komponen = input.mode() == ScoringMode.KOMPONEN ? entered(input) : answered(input);
        Fraction nilai =
                Fraction.sum(komponen.stream().map(KomponenScore::nilai).toList());
        return new Outcome.Scored<>(new AkipScore(nilai, predikat.classify(nilai), komponen));
    }

    private List<KomponenScore> entered(LkeInput input) {
        Map<Integer, BigDecimal> values = input.komponen().stream()
                .collect(Collectors.toMap(LkeInput.KomponenNilai::no, LkeInput.KomponenNilai::nilai));
        return template.komponen().stream()
                .map(k -> komponen(k, Fraction.of(values.get(k.no())), List.of()))
                .toList();
    }

    private List<KomponenScore> answered(LkeInput input) {
        LkeForm form = new LkeForm(template, input.mode());
        Map<String, List<Fraction>> answers = input.jawaban().stream()
                .collect(Collectors.groupingBy(
                        j -> form.question(j.kode()).orElseThrow().sub(),
                        Collectors.mapping(j -> worth(form, j), Collectors.toList())));
        return template.komponen().stream()
                .map(k -> {
                    List<SubScore> subs = k.subKomponen().stream()
                            .map(sub -> sub(sub, Fraction.mean(answers.get(sub.kode()))))
                            .toList();
                    return komponen(
                            k, Fraction.sum(subs.stream().map(SubScore::nilai).toList()), subs);
                })
                .toList();
    }

    /** What counts: the value two evaluators were moderated to, else that of the letter. */
    private static Fraction worth(LkeForm form, LkeInput.Jawaban answer) {
        return answer.nilai() != null
                ? Fraction.of(answer.nilai())
                : form.question(answer.kode())
                        .flatMap(question -> question.choice(answer.huruf()))
                        .orElseThrow()
                        .worth();
    }

    private SubScore sub(SubKomponen sub, Fraction answer) {
        Fraction nilai = Fraction.of(sub.bobot()).times(answer).dividedBy(HUNDRED);
        return new SubScore(
                sub.kode(),
                sub.nama(),
                sub.bobot(),
                nilai,
                answer,
                template.answerScale().floor(answer));
    }

    private KomponenScore komponen(Komponen k, Fraction nilai, List<SubScore> subs) {
        Fraction capaian = nilai.percentOf(Fraction.of(k.bobot()));
        return new KomponenScore(
                k.no(),
                k.nama(),
                k.bobot(),
                nilai,
                capaian,
                template.answerScale().floor(capaian),
                subs);
    }
}
