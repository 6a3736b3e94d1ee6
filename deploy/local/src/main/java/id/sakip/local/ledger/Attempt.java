package id.sakip.local.ledger;

/**
 * What a writer sent and what he was told.
 *
 * @param effect what it should come to; its version is the one that was seen, plus one
 */
record Attempt(Effect effect, Outcome outcome) {

    /** OK = acknowledged; FAIL = refused; UNKNOWN = no answer, or one that leaves it open. */
    enum Outcome {
        OK,
        FAIL,
        UNKNOWN
    }
}
