package id.sakip.planning.plan.api;

import id.sakip.planning.plan.DraftRequest;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.HeadShape;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.IkuShape;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.shape.domain.Shape;
import java.util.List;

/** An Iku decree. */
public record IkuRequest(DocumentHead document, List<IkuIndicator> indicators) implements DraftRequest {
    @Override
    public void check(Shape shape, PlanKind kind) {
        HeadShape.check(shape, kind, document);
        IkuShape.check(shape, indicators);
    }

    @Override
    public Content content() {
        return new IkuContent(indicators);
    }
}
