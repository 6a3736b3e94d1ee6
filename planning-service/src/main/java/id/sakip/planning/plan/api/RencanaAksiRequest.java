package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DraftRequest;
import id.sakip.planning.plan.domain.BulananShape;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.HeadShape;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.TreeShape;
import id.sakip.planning.shape.domain.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A Rencana Aksi as its author wants it: indicators with targets per tribulan, leaves with months where the kabupaten works
 * monthly.
 *
 * @param tercetak what an old paper prints where we compute, for comparison only; may be left out
 */
public record RencanaAksiRequest(DocumentHead document, List<Node> nodes, List<Tercetak> tercetak)
        implements DraftRequest {
    public RencanaAksiRequest {
        tercetak = tercetak == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(tercetak));
    }

    @Override
    public void check(Shape shape, PlanKind kind) {
        if (HeadShape.check(shape, kind, document)) {
            TreeShape.check(shape, kind, document, nodes);
            BulananShape.printed(shape, tercetak, nodes == null ? List.of() : nodes);
        }
    }

    @Override
    public Content content() {
        return new TreeContent(nodes, tercetak);
    }
}
