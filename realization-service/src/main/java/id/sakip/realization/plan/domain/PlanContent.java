package id.sakip.realization.plan.domain;

import java.util.List;

/** What a planning document says, as far as realization needs it. */
public record PlanContent(List<PlanNode> nodes, List<PlanIndicator> indicators) {
    public PlanContent {
        nodes = List.copyOf(nodes);
        indicators = List.copyOf(indicators);
    }

    /** @return whether it plans that year: a Renstra revised in 2021 says nothing about 2019 */
    boolean plans(int tahun) {
        return indicators.stream().anyMatch(i -> i.targets().containsKey(tahun))
                || nodes.stream().anyMatch(n -> n.pagu().containsKey(tahun));
    }
}
