package id.sakip.evaluation.lke;

import jakarta.persistence.Embeddable;

/**
 * One answer on a sheet.
 *
 * @param alasan reason of the OPD, note of the evaluator, reason of the moderator
 * @param tahunLalu prefilled from last year and not yet confirmed
 */
@Embeddable
public record LkeAnswer(String jawaban, String alasan, boolean tahunLalu) {}
