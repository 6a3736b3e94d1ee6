package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipJawaban;
import id.sakip.evaluation.akip.AkipService;
import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.lke.domain.LkeSimulator;
import id.sakip.evaluation.lke.domain.LkeSimulator.Simulation;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.AnswerScale.Answer;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What would lift the score of an OPD, from its LHE or from its own proposal. */
@ApplicationScoped
public class SimulasiService {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final AkipService akipService;
    private final LkeViewService viewService;
    private final LkeTemplateService templates;
    private final ReferenceData reference;

    SimulasiService(
            AkipService akipService,
            LkeViewService viewService,
            LkeTemplateService templates,
            ReferenceData reference) {
        this.akipService = akipService;
        this.viewService = viewService;
        this.templates = templates;
        this.reference = reference;
    }

    /** Whose answers the simulation starts from. */
    public enum Basis {
        LHE,
        USULAN
    }

    /** A simulation with the scale its totals are classified by, the target it went for, and the letter it stopped at. */
    public record Simulated(Simulation simulation, Scale scale, BigDecimal target, String ceiling) {}

    private record Start(LkeForm form, Scale scale, Map<String, Fraction> answers) {}

    /**
     * @param target total to reach; null = the next predikat
     * @param ceiling letter of the answer scale no criterion is raised above; null = the lowest that reaches the target
     */
    @Transactional
    public Simulated simulate(String opd, int tahun, Basis basis, BigDecimal target, String ceiling) {
        Start start = basis == Basis.LHE ? official(opd, tahun) : proposed(opd, tahun);
        LkeSimulator simulator = new LkeSimulator(start.form());
        BigDecimal goal = target == null ? nextPredikat(simulator, start) : target;
        Simulation simulation = ceiling == null
                ? simulator.towards(goal, start.answers())
                : simulator.towards(goal, start.answers(), value(start.form(), ceiling));
        String highest = start.form()
                .template()
                .answerScale()
                .floor(Fraction.of(simulation.ceiling()))
                .huruf();
        return new Simulated(simulation, start.scale(), goal, highest);
    }

    private static BigDecimal nextPredikat(LkeSimulator simulator, Start start) {
        Fraction present = simulator.total(start.answers());
        return start.scale().nextThreshold(present).orElse(HIGHEST);
    }

    private static BigDecimal value(LkeForm form, String letter) {
        return form.template()
                .answerScale()
                .answer(letter)
                .map(Answer::nilai)
                .orElseThrow(() -> Problem.of(422, "simulation-ceiling-unknown", letter));
    }

    private Start official(String opd, int tahun) {
        Akip akip = akipService.findIssued(opd, tahun);
        LkeForm form = new LkeForm(templates.find(akip.template(), tahun), akip.mode());
        Map<String, Fraction> answers = new HashMap<>();
        akip.jawaban().forEach(a -> form.question(a.kode()).ifPresent(q -> answers.put(a.kode(), worth(q, a))));
        return complete(new Start(form, reference.scale(akip.skalaPredikat()), answers));
    }

    /** Evaluations older than the stored value count by their letter. */
    private static Fraction worth(Question question, AkipJawaban answer) {
        return answer.nilai() != null
                ? Fraction.of(answer.nilai())
                : question.choice(answer.jawaban()).orElseThrow().worth();
    }

    private Start proposed(String opd, int tahun) {
        LkeView view = viewService.view(opd, tahun);
        LkeForm form = view.worksheet().form();
        Map<String, Fraction> answers = new HashMap<>();
        if (view.visible().contains(SheetKind.USULAN)) {
            view.worksheet().letters(SheetKind.USULAN).forEach((kode, letter) -> form.question(kode)
                    .flatMap(question -> question.choice(letter))
                    .ifPresent(choice -> answers.put(kode, choice.worth())));
        }
        return complete(new Start(form, reference.scale(form.template().skalaPredikat()), answers));
    }

    private static Start complete(Start start) {
        boolean complete = !start.form().questions().isEmpty()
                && start.form().questions().stream()
                        .allMatch(q -> start.answers().containsKey(q.kode()));
        if (!complete) {
            throw Problem.of(409, "simulation-without-answers");
        }
        return start;
    }
}
