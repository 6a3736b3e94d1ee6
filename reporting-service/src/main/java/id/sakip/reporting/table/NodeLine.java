package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Node;
import java.util.List;

/** A program, kegiatan or sub kegiatan of the year with its generated number, money and indicators. */
record NodeLine(Node node, String number, Money money, List<IndicatorLine> indicators, Source plan) {

    /** A node that was planned as N/A: every indicator is, and there is no budget. */
    boolean notApplicable() {
        return !money.budgeted()
                && !indicators.isEmpty()
                && indicators.stream().allMatch(line -> line.measure().notApplicable());
    }
}
