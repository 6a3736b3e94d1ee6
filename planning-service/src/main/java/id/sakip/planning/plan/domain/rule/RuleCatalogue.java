package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import java.util.List;

/** The planning rules of the catalogue (domain note 10.5), in the order in which findings are shown. */
public final class RuleCatalogue {
    public static final List<PlanRule> RULES = List.of(
            new SumRule(),
            new RollUpRule(),
            new AccumulationRule(),
            new MonthsRule(),
            new TribulanOfMonthsRule(),
            new PrintedSeriesRule(),
            new CompletenessRule(),
            new SpreadRule(),
            new UnitRule(),
            new CountedThingRule(),
            new CodeRule(),
            new NomenclatureRule(),
            new TargetRule(),
            new EndOfYearRule(),
            new CascadeRule(),
            new RenstraWordingRule(),
            new ScaleRule(),
            new NotationRule(),
            new NotApplicableRule(),
            new DateRule(),
            new NipRule(),
            new SignRule(),
            new NameRule(),
            new LadderRule());

    private RuleCatalogue() {}

    public static List<Finding> check(PlanFacts facts) {
        return RULES.stream().flatMap(rule -> rule.check(facts).stream()).toList();
    }
}
