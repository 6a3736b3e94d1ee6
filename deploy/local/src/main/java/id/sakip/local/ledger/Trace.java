package id.sakip.local.ledger;

import java.util.List;

/**
 * What a place has kept of everything that happened, in its own order.
 *
 * @param complete whether it keeps saves too, so that versions follow each other without a gap
 * @param numbers the numbers its records carry: each stream must count 1, 2, 3, ..
 */
record Trace(String place, boolean complete, List<Effect> effects, List<Number> numbers) {

    /** @param stream what is counted, such as the events of an OPD */
    record Number(String stream, long number) {}

    boolean keeps(Kind kind) {
        return complete || kind.travels();
    }
}
