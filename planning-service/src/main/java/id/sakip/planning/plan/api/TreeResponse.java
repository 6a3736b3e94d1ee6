package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.KondisiAkhir;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Reason;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.util.List;
import java.util.UUID;

/**
 * A Renstra or Renja.
 *
 * @param nodes parents carry the sums of their children
 * @param kondisiAkhir of a Renstra: what the targets of the years amount to at the end of the period
 */
public record TreeResponse(DocumentView document, List<Node> nodes, List<Reason> reasons, List<AtTheEnd> kondisiAkhir) {

    public record AtTheEnd(UUID indicatorId, String ref, Value value) {}

    static TreeResponse from(PlanVersion version) {
        List<Node> nodes = ((TreeContent) version.content()).nodes();
        List<AtTheEnd> ends = version.document().kind() == PlanKind.RENSTRA
                ? nodes.stream()
                        .flatMap(node -> node.indicators().stream())
                        .flatMap(indicator -> KondisiAkhir.of(indicator.acrossYear(), indicator.targets()).stream()
                                .map(value -> new AtTheEnd(indicator.id(), indicator.ref(), value)))
                        .toList()
                : null;
        return new TreeResponse(version.document(), nodes, version.reasons(), ends);
    }
}
