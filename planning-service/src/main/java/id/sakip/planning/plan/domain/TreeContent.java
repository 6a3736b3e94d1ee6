package id.sakip.planning.plan.domain;

import java.util.List;

/** The content of a Renstra or Renja: the nodes of the performance tree with targets and pagu. */
public record TreeContent(List<Node> nodes) implements Content {
    public TreeContent {
        nodes = List.copyOf(nodes);
    }

    @Override
    public List<TargetLine> targetLines() {
        return nodes.stream()
                .flatMap(node -> node.indicators().stream()
                        .map(indicator -> new TargetLine(
                                node.id(),
                                node.ref(),
                                indicator.id(),
                                indicator.ref(),
                                indicator.nama(),
                                indicator.satuan(),
                                indicator.polarity(),
                                indicator.targets())))
                .toList();
    }
}
