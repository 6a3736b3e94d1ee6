package id.sakip.evaluation.lke;

/**
 * Who may read which part of a worksheet.
 *
 * <p>An OPD sees its own proposal, and what the evaluators said only once the LHE is out. An evaluator sees his own sheet;
 * the other's only once all have finished, so that a second opinion is one. The rest of the kabupaten sees what is
 * published.
 *
 * @param user who asks
 * @param inspektorat whether he is of Inspektorat
 * @param ownOpd whether it is his own OPD
 * @param published whether the LHE is out
 */
public record LkeVisibility(String user, boolean inspektorat, boolean ownOpd, boolean published) {

    /** Whether it exists for him at all. */
    boolean worksheet() {
        return inspektorat || ownOpd || published;
    }

    boolean sheet(Worksheet worksheet, SheetKind kind) {
        if (published) {
            return true;
        }
        return switch (kind) {
            case USULAN ->
                ownOpd || inspektorat && (worksheet.sheet(kind).isFinished() || !worksheet.isOpenFor(SheetKind.USULAN));
            case PENILAIAN, KEDUA ->
                inspektorat
                        && (worksheet.isScored()
                                || worksheet
                                        .lke()
                                        .sheetOf(user)
                                        .filter(kind::equals)
                                        .isPresent());
            case MODERASI -> inspektorat && worksheet.isScored();
        };
    }

    /** Verdicts of the other evaluator are as blind as his answers. */
    boolean judgement(Worksheet worksheet, LkeEvidence evidence) {
        return published || inspektorat && (worksheet.isScored() || user.equals(evidence.judgedBy()));
    }
}
