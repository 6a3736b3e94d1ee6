package id.sakip.planning.plan.domain.rule;

import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import java.math.BigDecimal;

/** Where a printed figure stands, and how far it may lie from what we compute before it is another figure. */
final class PrintedPlace {
    /** Up to here a difference is told as rounding, beyond as an error. */
    static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private PrintedPlace() {}

    static String of(Tercetak printed, TreeContent tree) {
        return tree.nodes().stream()
                .filter(node -> node.id().equals(printed.nodeId()))
                .map(Node::ref)
                .findFirst()
                .orElse("total");
    }

    /** Half a unit of the last printed place, but never less than the rounding of twelve added months. */
    static BigDecimal tolerance(BigDecimal printed) {
        int decimals = Math.max(0, printed.stripTrailingZeros().scale());
        return HALF.movePointLeft(decimals).max(LEAST);
    }
}
