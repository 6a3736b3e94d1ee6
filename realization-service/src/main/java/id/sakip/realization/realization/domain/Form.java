package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.plan.domain.ExplainedCapaian;
import java.util.List;

/**
 * The form of one OPD and tribulan (formulir realisasi): every indicator and every sub kegiatan, measured.
 *
 * @param explained which capaian need an explanation
 */
public record Form(
        int tahun,
        Tribulan tribulan,
        SubmissionOrigin origin,
        ExplainedCapaian explained,
        List<FormRow> rows,
        List<FormBudgetRow> budget,
        List<NodeSummary> nodes,
        Serapan total) {
    public Form {
        rows = List.copyOf(rows);
        budget = List.copyOf(budget);
        nodes = List.copyOf(nodes);
    }
}
