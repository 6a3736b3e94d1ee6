package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianFormula;
import id.sakip.realization.capaian.domain.IndicatorRule;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.Realized;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.capaian.domain.Targets;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.plan.domain.YearIndicator;
import id.sakip.realization.score.domain.ScoreFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts plan, entries and scores together into the form, and measures every row with {@link CapaianFormula}. */
public final class FormAssembly {
    private final FormFacts facts;

    private FormAssembly(FormFacts facts) {
        this.facts = facts;
    }

    public static Form assemble(FormFacts facts) {
        List<FormRow> rows = new FormAssembly(facts).rows();
        return BudgetAssembly.complete(facts, rows);
    }

    /** @return the form with one indicator alone, without its money and without the years before */
    public static Form assembleEntry(FormFacts facts, UUID indicatorId) {
        List<FormRow> row = facts.plan().indicator(indicatorId).stream()
                .map(new FormAssembly(facts)::row)
                .toList();
        return alone(facts, row, List.of());
    }

    /** @return the form with one anggaran row alone */
    public static Form assembleBudget(FormFacts facts, UUID nodeId) {
        List<FormBudgetRow> row = facts.plan().node(nodeId).stream()
                .map(node -> BudgetAssembly.row(facts, node))
                .toList();
        return alone(facts, List.of(), row);
    }

    private static Form alone(FormFacts facts, List<FormRow> rows, List<FormBudgetRow> budget) {
        return new Form(
                facts.tahun(),
                facts.tribulan(),
                facts.origin(),
                facts.policy().explained(),
                rows,
                budget,
                List.of(),
                Serapan.total(budget.stream().map(FormBudgetRow::serapan).toList()));
    }

    /** Rows of the plan in its order, then what was entered beside it. */
    private List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        facts.plan().planned().forEach(i -> rows.add(row(i)));
        facts.entries().getOrDefault(facts.tribulan(), Map.of()).keySet().stream()
                .flatMap(id -> facts.plan().indicator(id).stream())
                .filter(i -> !i.planned())
                .forEach(i -> rows.add(row(i)));
        return rows;
    }

    private FormRow row(YearIndicator indicator) {
        PlanIndicator definition = indicator.definition();
        EntryFacts entry = entry(facts.tribulan(), definition.id());
        Value target = indicator.target() == null && entry != null ? entry.target() : indicator.target();
        Targets targets = indicator.target() == null && target != null
                ? Targets.ofYear(target.toQuantity(definition.withinYear()))
                : indicator.targets();
        Map<Tribulan, Realized> realized = realized(definition);
        IndicatorRule rule = facts.policy().ruleFor(definition);
        ScoreFacts score = score(definition, facts.tribulan());
        return new FormRow(
                indicator,
                indicator.node() == null ? null : facts.plan().unitOf(indicator.node()),
                target,
                indicator.planned() && targets.isDue(definition.withinYear(), facts.tribulan()),
                entry,
                score == null ? Source.MANUAL : Source.of(score),
                realized.get(facts.tribulan()),
                last(realized),
                tahunLalu(definition.id()),
                CapaianFormula.explain(rule, facts.tribulan()),
                CapaianFormula.measure(rule, targets, realized, facts.tribulan()),
                progress(definition, rule, targets, realized));
    }

    private Map<Tribulan, Realized> realized(PlanIndicator definition) {
        Map<Tribulan, Realized> realized = new EnumMap<>(Tribulan.class);
        for (Tribulan k : facts.tribulan().upTo()) {
            EntryFacts entry = entry(k, definition.id());
            ScoreFacts score = score(definition, k);
            if (score != null) {
                Quantity quantity = Quantity.of(score.realization(definition.decimals()));
                realized.put(k, new Realized(quantity, Basis.SD_TRIBULAN));
            } else if (entry != null && entry.entered().isFilled()) {
                realized.put(k, entry.entered().toRealized(definition));
            }
        }
        return realized;
    }

    /** A score speaks for its year, so it is the realization at the end of it. */
    private ScoreFacts score(PlanIndicator definition, Tribulan k) {
        return definition.measuredBy() == null || k != Tribulan.IV
                ? null
                : facts.scores().get(definition.measuredBy());
    }

    private EntryFacts entry(Tribulan k, UUID indicatorId) {
        return facts.entries().getOrDefault(k, Map.of()).get(indicatorId);
    }

    private FormRow.Last last(Map<Tribulan, Realized> realized) {
        for (int i = facts.tribulan().ordinal(); i > 0; i--) {
            Realized earlier = realized.get(Tribulan.of(i));
            if (earlier != null) {
                return new FormRow.Last(Tribulan.of(i), earlier);
            }
        }
        return null;
    }

    private BigDecimal tahunLalu(UUID indicatorId) {
        Quantity before =
                facts.earlierYears().getOrDefault(facts.tahun() - 1, Map.of()).get(indicatorId);
        return before == null ? null : before.number();
    }

    private Capaian progress(
            PlanIndicator definition, IndicatorRule rule, Targets targets, Map<Tribulan, Realized> realized) {
        RenstraTargets renstra = RenstraTargets.of(facts.versions(), definition);
        if (renstra == null || definition.acrossYear() == null) {
            return null;
        }
        List<Quantity> years = new ArrayList<>();
        renstra.years().filter(tahun -> tahun < facts.tahun()).forEach(tahun -> {
            Quantity earlier =
                    facts.earlierYears().getOrDefault(tahun, Map.of()).get(definition.id());
            if (earlier != null) {
                years.add(earlier);
            }
        });
        years.add(CapaianFormula.realizedUpTo(rule, targets, realized, facts.tribulan()));
        return CapaianFormula.progress(rule, definition.acrossYear(), renstra.targets(), years);
    }
}
