package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.lke.domain.Moderation;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.kit.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A worksheet with everything it consists of, as it stands on a day of its OPD. */
public record Worksheet(Lke lke, LkeJadwal schedule, LkeForm form, Map<SheetKind, LkeSheet> sheets, LocalDate today) {

    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    /** Why nothing can be written now, and what to do about it. */
    public record Lock(String reason, LocalDate since, String by, String howToReopen) {}

    public LkeSheet sheet(SheetKind kind) {
        LkeSheet sheet = sheets.get(kind);
        if (sheet == null) {
            throw Problem.notFound();
        }
        return sheet;
    }

    public Map<String, String> letters(SheetKind kind) {
        return sheets.containsKey(kind) ? sheets.get(kind).letters() : Map.of();
    }

    /** Whether every evaluator it is assigned to has finished. */
    public boolean isScored() {
        return sheet(SheetKind.PENILAIAN).isFinished()
                && (!lke.isDouble() || sheet(SheetKind.KEDUA).isFinished());
    }

    public boolean isOpenFor(SheetKind kind) {
        return schedule.jadwal().isOpenFor(kind, today);
    }

    /** @throws Problem 409 that says when it was open and who can open it again */
    void requireOpenFor(SheetKind kind) {
        lke.requireOpen();
        if (!isOpenFor(kind)) {
            Lock lock = lock(kind);
            throw Problem.of(409, "lke-window-closed", lock.reason()).with("lock", lock);
        }
    }

    private Lock lock(SheetKind kind) {
        Jadwal jadwal = schedule.jadwal();
        String what = kind == SheetKind.USULAN ? "Penilaian mandiri" : "Penilaian Inspektorat";
        String reason = "%s tahun %d dibuka %s sampai %s."
                .formatted(
                        what, lke.tahun(), LONG_DATE.format(jadwal.opens(kind)), LONG_DATE.format(jadwal.closes(kind)));
        LocalDate since = today.isBefore(jadwal.opens(kind)) ? null : jadwal.closes(kind);
        return new Lock(reason, since, schedule.recordedBy(), "Mintalah Inspektorat mengubah jadwal LKE tahun ini.");
    }

    public Moderation moderation() {
        return new Moderation(form);
    }

    /** The answers that count, or what is still missing. */
    public Outcome<List<FinalAnswer>> finalAnswers() {
        if (!lke.isDouble()) {
            return moderation().single(letters(SheetKind.PENILAIAN));
        }
        Map<String, Moderation.Choice> decisions = letters(SheetKind.MODERASI).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Moderation.Choice.valueOf(e.getValue())));
        return moderation().resolve(letters(SheetKind.PENILAIAN), letters(SheetKind.KEDUA), decisions);
    }
}
