package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipCommand;
import id.sakip.evaluation.akip.AkipJawaban;
import id.sakip.evaluation.akip.AkipRekomendasi;
import id.sakip.evaluation.akip.AkipService;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Concludes a worksheet to a draft evaluation, ready for its LHE; opens it again for a correction. */
@ApplicationScoped
public class LkeConclusionService {

    private final Worksheets worksheets;
    private final LkeRepository repository;
    private final LkeFindings findings;
    private final AkipService akipService;
    private final Journal journal;

    LkeConclusionService(
            Worksheets worksheets,
            LkeRepository repository,
            LkeFindings findings,
            AkipService akipService,
            Journal journal) {
        this.worksheets = worksheets;
        this.repository = repository;
        this.findings = findings;
        this.akipService = akipService;
        this.journal = journal;
    }

    /**
     * What is added to the answers.
     *
     * @param catatan notes per komponen; where absent, the notes the evaluators left at its criteria
     * @param alasanPeringatan why the warnings that stand are accepted; required when there are any
     * @param alasanKoreksi required when an LHE is out that no reopening explains
     */
    public record Conclusion(
            Map<Integer, List<String>> catatan,
            List<AkipRekomendasi> rekomendasi,
            String alasanPeringatan,
            String alasanKoreksi) {}

    @Transactional
    public Akip conclude(String opd, int tahun, String ifMatch, Conclusion conclusion) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        Lke lke = worksheet.lke();
        Preconditions.requireMatch(ifMatch, lke.version());
        worksheet.requireOpenFor(SheetKind.PENILAIAN);
        if (!worksheet.isScored()) {
            throw Problem.of(409, "lke-not-scored");
        }
        List<FinalAnswer> answers = finalAnswers(worksheet);
        requireReason(worksheet, answers, conclusion);
        Akip akip = akipService.recordConclusion(opd, tahun, lke.akipId(), command(worksheet, answers, conclusion));
        lke.conclude(akip.id(), conclusion.alasanPeringatan());
        repository.flush();
        journal.changed("lke.conclude", LkeAssignmentService.subject(lke), opd, null, conclusion);
        return akip;
    }

    @Transactional
    public Worksheet reopen(String opd, int tahun, String ifMatch, String alasan) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        Lke lke = worksheet.lke();
        Preconditions.requireMatch(ifMatch, lke.version());
        lke.reopen(alasan);
        Stream.of(SheetKind.PENILAIAN, SheetKind.KEDUA).map(worksheet::sheet).forEach(sheet -> sheet.reopen(alasan));
        repository.flush();
        journal.changed("lke.reopen", LkeAssignmentService.subject(lke), opd, null, alasan);
        return worksheet;
    }

    private static List<FinalAnswer> finalAnswers(Worksheet worksheet) {
        Outcome<List<FinalAnswer>> outcome = worksheet.finalAnswers();
        if (outcome instanceof Outcome.Scored<List<FinalAnswer>> scored) {
            return scored.result();
        }
        throw Problem.of(422, "lke-refused")
                .with("errors", ((Outcome.Refused<List<FinalAnswer>>) outcome).objections());
    }

    private void requireReason(Worksheet worksheet, List<FinalAnswer> answers, Conclusion conclusion) {
        Map<String, Fraction> values =
                answers.stream().collect(Collectors.toMap(FinalAnswer::kode, answer -> Fraction.of(answer.nilai())));
        List<Finding> warnings = findings.of(worksheet, values, judged -> true);
        if (!warnings.isEmpty() && conclusion.alasanPeringatan() == null) {
            throw Problem.of(422, "lke-warnings", warnings.size()).with("findings", warnings);
        }
    }

    private static AkipCommand command(Worksheet worksheet, List<FinalAnswer> answers, Conclusion conclusion) {
        Lke lke = worksheet.lke();
        Map<String, List<String>> notes = answers.stream()
                .collect(Collectors.toMap(FinalAnswer::kode, answer -> notes(worksheet, answer.kode())));
        return new AkipCommand(
                lke.template(),
                null,
                lke.mode(),
                worksheet.form().template().komponen().stream()
                        .map(k -> new AkipCommand.Komponen(
                                k.no(),
                                null,
                                null,
                                conclusion.catatan().getOrDefault(k.no(), notes(worksheet, k, notes))))
                        .toList(),
                answers.stream()
                        .map(a -> new AkipJawaban(a.kode(), a.huruf(), joined(notes.get(a.kode())), a.nilai()))
                        .toList(),
                conclusion.rekomendasi(),
                conclusion.alasanKoreksi() == null ? lke.alasanBuka() : conclusion.alasanKoreksi());
    }

    private static List<String> notes(
            Worksheet worksheet, LkeTemplate.Komponen komponen, Map<String, List<String>> notes) {
        return worksheet.form().questions().stream()
                .filter(question -> question.komponen() == komponen.no())
                .flatMap(question -> notes.getOrDefault(question.kode(), List.of()).stream())
                .distinct()
                .toList();
    }

    /** What the evaluators wrote at a criterion, each sentence once. */
    private static List<String> notes(Worksheet worksheet, String kode) {
        return Stream.of(SheetKind.PENILAIAN, SheetKind.KEDUA)
                .filter(kind -> kind == SheetKind.PENILAIAN || worksheet.lke().isDouble())
                .map(kind -> worksheet.sheet(kind).jawaban().get(kode))
                .filter(Objects::nonNull)
                .map(LkeAnswer::alasan)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    private static String joined(List<String> notes) {
        return notes.isEmpty() ? null : String.join("\n", notes);
    }
}
