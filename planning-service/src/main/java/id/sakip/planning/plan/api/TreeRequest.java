package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DraftRequest;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.HeadShape;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.TreeShape;
import id.sakip.planning.shape.domain.Shape;
import java.util.List;

/** A Renstra or Renja as its author wants it: nodes with ids made by the client, pagu on leaves only. */
public record TreeRequest(DocumentHead document, List<Node> nodes) implements DraftRequest {
    @Override
    public void check(Shape shape, PlanKind kind) {
        if (HeadShape.check(shape, kind, document)) {
            TreeShape.check(shape, kind, document, nodes);
        }
    }

    @Override
    public Content content() {
        return new TreeContent(nodes);
    }
}
