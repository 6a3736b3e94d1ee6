package id.sakip.evaluation.akip;

import id.sakip.evaluation.akip.domain.AkipCalculator;
import id.sakip.evaluation.akip.domain.AkipScore;
import id.sakip.evaluation.akip.domain.AkipScore.KomponenScore;
import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeInput;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what an evaluator entered into a scored LKE, or says everything that is wrong with it at once. */
@ApplicationScoped
class AkipScorer {

    private static final int PRINTED_DECIMALS = 2;

    private final ReferenceData reference;
    private final LkeTemplateService templates;

    AkipScorer(ReferenceData reference, LkeTemplateService templates) {
        this.reference = reference;
        this.templates = templates;
    }

    Scoring score(int tahun, AkipCommand command) {
        LkeTemplate template = templates.find(command.template(), tahun);
        String scaleId = command.skalaPredikat() == null ? template.skalaPredikat() : command.skalaPredikat();
        Scale scale = reference.scale(scaleId);
        LkeInput input = new LkeInput(
                command.mode(),
                command.komponen().stream()
                        .map(k -> new LkeInput.KomponenNilai(k.no(), k.bobot(), k.nilai()))
                        .toList(),
                command.jawaban().stream()
                        .map(j -> new LkeInput.Jawaban(j.kode(), j.jawaban(), j.nilai()))
                        .toList());
        List<Objection> objections =
                new ArrayList<>(new RekomendasiCheck(template, reference).check(command.rekomendasi()));
        Outcome<AkipScore> outcome = new AkipCalculator(template, scale).score(input);
        if (outcome instanceof Outcome.Refused<AkipScore> refused) {
            objections.addAll(refused.objections());
        }
        if (!objections.isEmpty() || !(outcome instanceof Outcome.Scored<AkipScore> scored)) {
            throw Problem.of(422, "akip-refused").with("errors", objections);
        }
        return scoring(template, scale, command, scored.result());
    }

    private static Scoring scoring(LkeTemplate template, Scale scale, AkipCommand command, AkipScore score) {
        Map<Integer, List<String>> catatan = command.komponen().stream()
                .collect(Collectors.toMap(AkipCommand.Komponen::no, AkipCommand.Komponen::catatan));
        return new Scoring(
                template.id(),
                scale.id(),
                command.mode(),
                score.nilai().toDecimal(),
                score.predikat().label(),
                score.predikat().sebutan(),
                score.komponen().stream()
                        .map(k -> AkipKomponen.from(k, uraian(k), catatan.getOrDefault(k.no(), List.of())))
                        .toList(),
                score.komponen().stream()
                        .flatMap(k -> k.subKomponen().stream())
                        .map(AkipSubKomponen::from)
                        .toList(),
                valued(new LkeForm(template, command.mode()), command.jawaban()),
                command.rekomendasi());
    }

    /** Every answer with what it counts, so that a reader needs no template to follow the sum. */
    private static List<AkipJawaban> valued(LkeForm form, List<AkipJawaban> answers) {
        return answers.stream()
                .map(a -> a.nilai() != null
                        ? a
                        : new AkipJawaban(
                                a.kode(),
                                a.jawaban(),
                                a.catatan(),
                                form.question(a.kode())
                                        .flatMap(question -> question.choice(a.jawaban()))
                                        .map(LkeForm.Choice::nilai)
                                        .orElseThrow()))
                .toList();
    }

    /** The sentence an LHE opens a component with. */
    private static String uraian(KomponenScore k) {
        return "%s memperoleh nilai %s dari bobot %s atau capaian %s (%s), yang berarti %s."
                .formatted(
                        k.nama(),
                        IndonesianNumber.format(k.nilai().round(PRINTED_DECIMALS), PRINTED_DECIMALS),
                        IndonesianNumber.formatPlain(k.bobot()),
                        IndonesianNumber.percent(k.capaian().round(PRINTED_DECIMALS)),
                        k.jawaban().huruf(),
                        k.jawaban().uraian());
    }
}
