package id.sakip.evaluation.lke;

import id.sakip.evaluation.reference.domain.ScoringMode;
import java.time.LocalDate;

/** Jadwal (schedule) of the LKE of a year: by which template and mode, and when who may write. Days are inclusive. */
public record Jadwal(
        String template,
        ScoringMode mode,
        LocalDate usulanBuka,
        LocalDate usulanTutup,
        LocalDate penilaianBuka,
        LocalDate penilaianTutup) {

    boolean isOpenFor(SheetKind sheet, LocalDate day) {
        LocalDate opens = opens(sheet);
        LocalDate closes = closes(sheet);
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    LocalDate opens(SheetKind sheet) {
        return sheet == SheetKind.USULAN ? usulanBuka : penilaianBuka;
    }

    LocalDate closes(SheetKind sheet) {
        return sheet == SheetKind.USULAN ? usulanTutup : penilaianTutup;
    }

    boolean isOrdered() {
        return !usulanTutup.isBefore(usulanBuka) && !penilaianTutup.isBefore(penilaianBuka);
    }

    boolean scoresLike(Jadwal other) {
        return template.equals(other.template) && mode == other.mode;
    }
}
