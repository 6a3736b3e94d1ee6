package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The content of a Renstra, Renja or Rencana Aksi: the nodes of the performance tree with targets and pagu.
 *
 * @param tercetak figures printed on the paper of a Rencana Aksi, for comparison only
 */
public record TreeContent(List<Node> nodes, List<Tercetak> tercetak) implements Content {
    public TreeContent {
        nodes = List.copyOf(nodes);
        tercetak = tercetak == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(tercetak));
    }

    public TreeContent(List<Node> nodes) {
        this(nodes, List.of());
    }

    /** As readers see it: parents carry the sums of their children. */
    public TreeContent withSums() {
        return new TreeContent(new PaguTree(nodes).withSums(), tercetak);
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
                                indicator.targets(),
                                indicator.tribulan())))
                .toList();
    }
}
