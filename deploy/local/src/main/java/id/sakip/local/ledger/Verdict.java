package id.sakip.local.ledger;

import java.util.List;

/**
 * What the check came to.
 *
 * @param faults a sentence for each, for whoever has to find the cause
 */
record Verdict(
        int acked,
        int lost,
        int duplicated,
        int phantom,
        int outOfOrder,
        boolean totalsEqual,
        boolean chainOk,
        List<String> faults) {

    boolean clean() {
        return acked > 0 && lost + duplicated + phantom + outOfOrder == 0 && totalsEqual && chainOk;
    }

    String line() {
        return "acked=" + acked + " lost=" + lost + " duplicated=" + duplicated + " phantom=" + phantom
                + " out_of_order=" + outOfOrder + " totals_equal=" + totalsEqual + " chain_ok=" + chainOk;
    }
}
