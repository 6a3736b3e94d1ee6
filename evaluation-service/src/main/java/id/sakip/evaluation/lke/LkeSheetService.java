package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.journal.Journal;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Filling in the sheets of a worksheet. Whose sheet it is follows from who asks, never from the request. */
@ApplicationScoped
public class LkeSheetService {

    private final Worksheets worksheets;
    private final LkeSheetRepository sheets;
    private final Journal journal;

    LkeSheetService(Worksheets worksheets, LkeSheetRepository sheets, Journal journal) {
        this.worksheets = worksheets;
        this.sheets = sheets;
        this.journal = journal;
    }

    /** A sheet as it was left, and how much of it is filled. */
    public record Saved(LkeSheet sheet, int total) {}

    /** The OPD proposes. */
    @Transactional
    public Saved saveUsulan(String opd, int tahun, String ifMatch, SheetInput input) {
        return save(worksheets.forWrite(opd, tahun), SheetKind.USULAN, ifMatch, input);
    }

    /** The evaluator scores, on his own sheet. */
    @Transactional
    public Saved savePenilaian(String opd, int tahun, String ifMatch, SheetInput input) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        return save(worksheet, ownSheet(worksheet), ifMatch, input);
    }

    /** Where two evaluators differ, a moderator chooses; only once both have finished. */
    @Transactional
    public Saved saveModerasi(String opd, int tahun, String ifMatch, SheetInput input) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        requireBothFinished(worksheet);
        return save(worksheet, SheetKind.MODERASI, ifMatch, input);
    }

    private Saved save(Worksheet worksheet, SheetKind kind, String ifMatch, SheetInput input) {
        worksheet.requireOpenFor(kind);
        LkeSheet sheet = worksheet.sheet(kind);
        Preconditions.requireMatch(ifMatch, sheet.version());
        requireUnfinished(sheet);
        refuse(input.check(worksheet, kind));
        Map<String, LkeAnswer> wanted = input.answers();
        Map<String, LkeAnswer> before = new TreeMap<>(sheet.jawaban());
        before.keySet().retainAll(wanted.keySet());
        sheet.save(wanted, journal.actor());
        sheets.flush();
        journal.changed("lke.save." + kind, subject(worksheet), worksheet.lke().opd(), before, wanted);
        return saved(worksheet, sheet);
    }

    /** The OPD hands its self-assessment in: whoever wrote it does not also submit it. */
    @Transactional
    public Saved submitUsulan(String opd, int tahun, String ifMatch) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        if (worksheet.sheet(SheetKind.USULAN).isWrittenBy(journal.actor())) {
            throw Problem.of(409, "lke-four-eyes", journal.actor());
        }
        return finish(worksheet, SheetKind.USULAN, ifMatch);
    }

    @Transactional
    public Saved finishPenilaian(String opd, int tahun, String ifMatch) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        return finish(worksheet, ownSheet(worksheet), ifMatch);
    }

    private Saved finish(Worksheet worksheet, SheetKind kind, String ifMatch) {
        worksheet.requireOpenFor(kind);
        LkeSheet sheet = worksheet.sheet(kind);
        Preconditions.requireMatch(ifMatch, sheet.version());
        requireUnfinished(sheet);
        refuse(missing(worksheet, sheet));
        sheet.finish(journal.actor(), journal.now());
        sheets.flush();
        journal.changed(
                "lke.finish." + kind, subject(worksheet), worksheet.lke().opd(), null, sheet.letters());
        return saved(worksheet, sheet);
    }

    /** Inspektorat asks the OPD to work on its self-assessment again. */
    @Transactional
    public Saved returnUsulan(String opd, int tahun, String ifMatch, String alasan) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        worksheet.lke().requireOpen();
        LkeSheet sheet = worksheet.sheet(SheetKind.USULAN);
        Preconditions.requireMatch(ifMatch, sheet.version());
        if (!sheet.isFinished()) {
            throw Problem.of(409, "lke-usulan-not-submitted");
        }
        sheet.reopen(alasan);
        sheets.flush();
        journal.changed("lke.return", subject(worksheet), opd, null, alasan);
        return saved(worksheet, sheet);
    }

    private SheetKind ownSheet(Worksheet worksheet) {
        return worksheet
                .lke()
                .sheetOf(journal.actor())
                .orElseThrow(() -> Problem.of(403, "lke-not-assigned", journal.actor()));
    }

    private static void requireBothFinished(Worksheet worksheet) {
        if (!worksheet.lke().isDouble() || !worksheet.isScored()) {
            throw Problem.of(409, "lke-not-both-finished");
        }
    }

    private static void requireUnfinished(LkeSheet sheet) {
        if (sheet.isFinished()) {
            throw Problem.of(409, "lke-sheet-finished", sheet.selesaiBy());
        }
    }

    private static List<Objection> missing(Worksheet worksheet, LkeSheet sheet) {
        List<Objection> objections = new ArrayList<>();
        for (Question question : worksheet.form().questions()) {
            LkeAnswer answer = sheet.jawaban().get(question.kode());
            if (answer == null) {
                objections.add(new Objection(
                        "/jawaban/" + question.kode(),
                        "MISSING",
                        "Kriteria %s belum dijawab; yang kosong tidak dianggap nol.".formatted(question.kode())));
            } else if (answer.tahunLalu()) {
                objections.add(new Objection(
                        "/jawaban/" + question.kode(),
                        "UNCONFIRMED",
                        "Jawaban %s masih dari tahun lalu; simpan lagi beserta alasannya.".formatted(question.kode())));
            }
        }
        return objections;
    }

    static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw Problem.of(422, "lke-refused").with("errors", objections);
        }
    }

    private static Saved saved(Worksheet worksheet, LkeSheet sheet) {
        return new Saved(sheet, worksheet.form().questions().size());
    }

    private static String subject(Worksheet worksheet) {
        return LkeAssignmentService.subject(worksheet.lke());
    }
}
