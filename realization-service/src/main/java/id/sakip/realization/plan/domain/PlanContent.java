package id.sakip.realization.plan.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a planning document says, as far as realization needs it.
 *
 * @param agreement null unless it is a Perjanjian Kinerja
 */
public record PlanContent(List<PlanNode> nodes, List<PlanIndicator> indicators, Agreement agreement) {
    public PlanContent {
        nodes = List.copyOf(nodes);
        indicators = List.copyOf(indicators);
    }

    public PlanContent(List<PlanNode> nodes, List<PlanIndicator> indicators) {
        this(nodes, indicators, null);
    }

    boolean holds(UUID indicatorId) {
        return indicators.stream().anyMatch(i -> i.id().equals(indicatorId));
    }

    /** @return whether it plans that year: a Renstra revised in 2021 says nothing about 2019 */
    boolean plans(int tahun) {
        return indicators.stream()
                        .anyMatch(i ->
                                i.targets().containsKey(tahun) || i.tribulan().containsKey(tahun))
                || nodes.stream()
                        .anyMatch(
                                n -> n.pagu().containsKey(tahun) || n.bulanan().containsKey(tahun));
    }
}
