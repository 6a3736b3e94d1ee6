package id.sakip.realization.pengukuran.domain;

import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianFormula;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.Realized;
import id.sakip.realization.capaian.domain.Targets;
import id.sakip.realization.plan.domain.Agreement;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormRow;
import id.sakip.realization.realization.domain.NodeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures the promises of one Perjanjian Kinerja with the figures of the form: nothing is computed twice. */
public final class PengukuranAssembly {
    private final Form form;
    private final YearPlan plan;
    private final PolicyInEffect policy;
    private final PlanVersion version;

    private PengukuranAssembly(Form form, YearPlan plan, PolicyInEffect policy, PlanVersion version) {
        this.form = form;
        this.plan = plan;
        this.policy = policy;
        this.version = version;
    }

    /** @param version of a document that is an agreement */
    public static Pengukuran measure(Form form, YearPlan plan, PolicyInEffect policy, PlanVersion version) {
        Agreement agreement = version.content().agreement();
        PengukuranAssembly assembly = new PengukuranAssembly(form, plan, policy, version);
        List<PengukuranRow> rows = new ArrayList<>();
        rows.addAll(assembly.rows(PengukuranRow.Block.SASARAN, agreement.sasaran()));
        rows.addAll(assembly.rows(PengukuranRow.Block.PROGRAM, agreement.program()));
        return new Pengukuran(form.tahun(), form.tribulan(), version.title(), agreement, List.copyOf(rows));
    }

    private List<PengukuranRow> rows(PengukuranRow.Block block, List<Agreement.Promise> promises) {
        List<PengukuranRow> rows = new ArrayList<>();
        for (Agreement.Promise promise : promises) {
            for (UUID id : promise.indicatorIds()) {
                rows.add(row(block, rows.size() + 1, promise, id));
            }
        }
        return rows;
    }

    private PengukuranRow row(PengukuranRow.Block block, int no, Agreement.Promise promise, UUID id) {
        PlanIndicator promised = version.content().indicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
        FormRow formRow = form.rows().stream()
                .filter(r -> r.indicator().definition().id().equals(id))
                .findFirst()
                .orElse(null);
        PlanIndicator definition =
                formRow == null ? promised : formRow.indicator().definition();
        Value target = promised.targets().get(form.tahun());
        PlanNode node = plan.node(promise.nodeId()).orElse(null);
        return new PengukuranRow(
                block,
                no,
                promise.statement(),
                node,
                definition,
                target,
                formRow == null ? null : capaian(formRow, target),
                formRow,
                terkait(node, definition));
    }

    /** The form measures against the target in effect; an agreement that states another one is measured against its own. */
    private Capaian capaian(FormRow row, Value target) {
        boolean same = target == null || target.sameAs(row.target());
        if (same) {
            return row.capaian();
        }
        PlanIndicator definition = row.indicator().definition();
        Quantity reached = row.capaian().realization() == null
                ? row.realized() == null ? null : row.realized().quantity()
                : Quantity.of(row.capaian().realization());
        return CapaianFormula.measure(
                policy.ruleFor(definition),
                Targets.ofYear(target.toQuantity(definition.withinYear())),
                reached == null ? Map.of() : Map.of(form.tribulan(), new Realized(reached, Basis.SD_TRIBULAN)),
                form.tribulan());
    }

    /** Money goes with what hangs on the tree from PROGRAM down; a sasaran is reached with the programs that serve it. */
    private List<NodeSummary> terkait(PlanNode node, PlanIndicator indicator) {
        if (node == null) {
            return List.of();
        }
        if (node.level() != Level.TUJUAN && node.level() != Level.SASARAN) {
            return summaries(node.id());
        }
        List<NodeSummary> serving = form.nodes().stream()
                .filter(n -> n.node().supports().contains(indicator.id()))
                .toList();
        return serving.isEmpty()
                ? form.nodes().stream()
                        .filter(n -> n.node().level() == Level.PROGRAM
                                && node.id().equals(n.node().parentId()))
                        .toList()
                : serving;
    }

    private List<NodeSummary> summaries(UUID nodeId) {
        return form.nodes().stream().filter(n -> n.node().id().equals(nodeId)).toList();
    }
}
