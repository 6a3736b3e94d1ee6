package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Iku;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Node;
import java.util.List;
import java.util.Optional;

/**
 * One IKU of the year.
 *
 * @param programs the programs that serve it
 * @param money theirs; null for an IKU that shares the money of an earlier one
 */
record IkuLine(
        int no,
        Node sasaran,
        Indicator indicator,
        Optional<Iku.Definition> definition,
        Measure measure,
        List<NodeLine> programs,
        Money money,
        List<Source> definitionSources) {

    boolean carriesMoney() {
        return money != null;
    }
}
