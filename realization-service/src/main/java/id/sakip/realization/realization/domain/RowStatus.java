package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.Quantity;

/** What is to be done with one row of the form. */
public enum RowStatus {
    /** Has to be filled in and is not. */
    DUE,
    /** Nothing is asked for in this tribulan. */
    NOT_DUE,
    FILLED,
    NOT_APPLICABLE,
    /** Filled by a score of evaluation-service. */
    SCORE;

    public static RowStatus of(FormRow row) {
        if (row.source() != Source.MANUAL) {
            return SCORE;
        }
        if (row.realized() == null) {
            return row.due() ? DUE : NOT_DUE;
        }
        return row.realized().quantity() instanceof Quantity.NotApplicable ? NOT_APPLICABLE : FILLED;
    }
}
