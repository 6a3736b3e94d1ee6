package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Capaian;
import id.sakip.reporting.fact.domain.Entry;
import id.sakip.reporting.fact.domain.Nilai;
import java.math.BigDecimal;
import java.util.List;

/** What was aimed at and what came of it, for one indicator and year; realization and capaian null when not filled in. */
record Measure(
        Nilai target,
        Nilai realization,
        Capaian capaian,
        Entry entry,
        List<Source> targetSources,
        List<Source> realizationSources) {

    BigDecimal raw() {
        return capaian != null && capaian.measured() ? capaian.raw() : null;
    }

    BigDecimal capped() {
        if (raw() == null) {
            return null;
        }
        return capaian.capped() == null ? raw() : capaian.capped();
    }

    boolean notApplicable() {
        return target != null && target.na() || capaian != null && capaian.notApplicable();
    }
}
