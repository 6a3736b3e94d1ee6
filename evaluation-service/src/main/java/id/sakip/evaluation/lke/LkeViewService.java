package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipService;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.evaluation.rekomendasi.RekomendasiService;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The worksheet as the one who asks may see it: proposal, scores, last year and evidence side by side. */
@ApplicationScoped
public class LkeViewService {

    private final Worksheets worksheets;
    private final LkeEvidenceRepository evidence;
    private final LkeFindings findings;
    private final AkipService akipService;
    private final RekomendasiService rekomendasiService;
    private final CurrentUser user;

    LkeViewService(
            Worksheets worksheets,
            LkeEvidenceRepository evidence,
            LkeFindings findings,
            AkipService akipService,
            RekomendasiService rekomendasiService,
            CurrentUser user) {
        this.worksheets = worksheets;
        this.evidence = evidence;
        this.findings = findings;
        this.akipService = akipService;
        this.rekomendasiService = rekomendasiService;
        this.user = user;
    }

    @Transactional
    public LkeView view(String opd, int tahun) {
        Worksheet worksheet = worksheets.forRead(opd, tahun);
        LkeVisibility visibility = visibility(worksheet);
        if (!visibility.worksheet()) {
            throw Problem.notFound();
        }
        Set<SheetKind> visible = EnumSet.noneOf(SheetKind.class);
        worksheet.sheets().keySet().stream()
                .filter(kind -> visibility.sheet(worksheet, kind))
                .forEach(visible::add);
        Map<String, FinalAnswer> agreed = visible.contains(SheetKind.MODERASI) ? agreed(worksheet) : Map.of();
        Akip lastYear = akipService.findOfficial(opd, tahun - 1).orElse(null);
        return new LkeView(
                worksheet,
                visible,
                agreed,
                lastYear,
                rekomendasiService.findOpenBefore(opd, tahun, worksheet.today()),
                evidence.findOfWorksheet(worksheet.lke().id()).stream()
                        .map(e -> new LkeView.Piece(e, visibility.judgement(worksheet, e)))
                        .toList(),
                warnings(worksheet, visibility, visible, agreed));
    }

    /** Where two evaluators differ; only once both have finished. */
    @Transactional
    public Worksheet compared(String opd, int tahun) {
        Worksheet worksheet = worksheets.forRead(opd, tahun);
        if (!worksheet.lke().isDouble() || !worksheet.isScored()) {
            throw Problem.of(409, "lke-not-both-finished");
        }
        return worksheet;
    }

    private LkeVisibility visibility(Worksheet worksheet) {
        Lke lke = worksheet.lke();
        boolean published = lke.status() == LkeStatus.CONCLUDED && akipService.isPublished(lke.akipId());
        boolean ownOpd = user.opd().filter(lke.opd()::equals).isPresent();
        return new LkeVisibility(user.name(), user.hasRole(Roles.INSPEKTORAT), ownOpd, published);
    }

    private static Map<String, FinalAnswer> agreed(Worksheet worksheet) {
        Map<String, FinalAnswer> agreed = new HashMap<>();
        if (worksheet.finalAnswers() instanceof Outcome.Scored<List<FinalAnswer>> scored) {
            scored.result().forEach(answer -> agreed.put(answer.kode(), answer));
        }
        return agreed;
    }

    /** About the answers that count where they may be seen, else about the reader's own. */
    private List<Finding> warnings(
            Worksheet worksheet, LkeVisibility visibility, Set<SheetKind> visible, Map<String, FinalAnswer> agreed) {
        Map<String, Fraction> values = new HashMap<>();
        if (!agreed.isEmpty()) {
            agreed.forEach((kode, answer) -> values.put(kode, Fraction.of(answer.nilai())));
        } else {
            SheetKind own = user.hasRole(Roles.INSPEKTORAT)
                    ? worksheet.lke().sheetOf(user.name()).orElse(SheetKind.USULAN)
                    : SheetKind.USULAN;
            Map<String, String> letters = visible.contains(own) ? worksheet.letters(own) : Map.of();
            for (Question question : worksheet.form().questions()) {
                question.choice(letters.getOrDefault(question.kode(), ""))
                        .ifPresent(choice -> values.put(question.kode(), choice.worth()));
            }
        }
        return values.isEmpty() ? List.of() : findings.of(worksheet, values, e -> visibility.judgement(worksheet, e));
    }
}
