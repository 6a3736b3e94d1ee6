package id.sakip.evaluation.lke.domain;

import id.sakip.evaluation.reference.domain.EvidenceKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the system would say about a document it proposes. A person judges; this is only the argument.
 *
 * @param judgement valid, stale (a later version took its place) or of the wrong year
 * @param onTime whether it came in time; null when no deadline is known
 * @param dueDate the deadline it was held against; null when none is known
 */
public record EvidenceSuggestion(Judgement judgement, Boolean onTime, LocalDate dueDate) {

    /** Verdict about a piece of evidence. */
    public enum Judgement {
        VALID,
        STALE,
        WRONG_YEAR
    }

    /**
     * The facts of a document.
     *
     * @param tribulan null when it speaks for the whole year
     * @param original whether it is the first version: a deadline does not bind a later revision
     * @param superseded whether a later version of the same document exists
     */
    public record Facts(
            int firstYear, int lastYear, Integer tribulan, LocalDate date, boolean original, boolean superseded) {}

    public static EvidenceSuggestion of(EvidenceKind kind, Facts facts, int evaluatedYear) {
        Optional<LocalDate> due =
                facts.original() ? kind.dueDate(facts.lastYear(), facts.tribulan()) : Optional.empty();
        Boolean onTime = due.map(day -> !facts.date().isAfter(day)).orElse(null);
        return new EvidenceSuggestion(judgement(kind, facts, evaluatedYear), onTime, due.orElse(null));
    }

    private static Judgement judgement(EvidenceKind kind, Facts facts, int evaluatedYear) {
        if (!kind.speaksFor(evaluatedYear, facts.firstYear(), facts.lastYear())) {
            return Judgement.WRONG_YEAR;
        }
        return kind.hanyaVersiTerakhir() && facts.superseded() ? Judgement.STALE : Judgement.VALID;
    }
}
