package id.sakip.evaluation.rekomendasi.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Derives the status of a follow-up (TLHE) at a given date.
 *
 * <p>Rule V-DATE-1: a follow-up claimed as done is accepted only with evidence and when its due date has been reached at
 * the date of the report. One LKjIP printed nine rows "sudah ditindaklanjuti" in March for work due in August.
 * Rule V-TL-1: what data fulfil is done, and what has an end condition is not done before data fulfil it.
 */
public final class TindakLanjutRule {

    public static final String RULE_ID = "V-DATE-1";

    private TindakLanjutRule() {}

    /** Why a claim of being done is not accepted. */
    public enum Contradiction {
        DUE_AFTER_REPORT,
        NO_EVIDENCE,
        CONDITION_UNMET
    }

    /** Status at the date, and what contradicts the claim; no contradiction means the claim holds. */
    public record Assessment(TindakLanjutStatus status, List<Contradiction> contradictions) {
        public Assessment {
            contradictions = List.copyOf(contradictions);
        }
    }

    public static Assessment assess(TindakLanjutFacts facts, LocalDate asOf) {
        List<Contradiction> contradictions = new ArrayList<>();
        if (facts.condition().isFulfilledAt(asOf)) {
            return new Assessment(TindakLanjutStatus.SELESAI, contradictions);
        }
        if (facts.claim() == Claim.SELESAI) {
            if (facts.isDueAfter(asOf)) {
                contradictions.add(Contradiction.DUE_AFTER_REPORT);
            }
            if (!facts.hasEvidenceAt(asOf)) {
                contradictions.add(Contradiction.NO_EVIDENCE);
            }
            if (facts.condition().isOpenAt(asOf)) {
                contradictions.add(Contradiction.CONDITION_UNMET);
            }
            if (contradictions.isEmpty()) {
                return new Assessment(TindakLanjutStatus.SELESAI, contradictions);
            }
        }
        return new Assessment(unfinished(facts, asOf), contradictions);
    }

    private static TindakLanjutStatus unfinished(TindakLanjutFacts facts, LocalDate asOf) {
        if (facts.isOverdueAt(asOf)) {
            return TindakLanjutStatus.TERLAMBAT;
        }
        boolean underWay = facts.started() || facts.hasEvidenceAt(asOf);
        return underWay ? TindakLanjutStatus.DALAM_PROSES : TindakLanjutStatus.BELUM;
    }
}
