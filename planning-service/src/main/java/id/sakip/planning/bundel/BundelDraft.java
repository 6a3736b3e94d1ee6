package id.sakip.planning.bundel;

import id.sakip.planning.plan.DraftRequest;
import id.sakip.planning.plan.domain.BulananShape;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.HeadShape;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuShape;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaShape;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.TreeShape;
import id.sakip.planning.shape.domain.Shape;
import java.util.List;
import java.util.UUID;

/**
 * A document as a bundle file describes it, ready to be drafted.
 *
 * @param unreadable what could not even be read into a document, with its place
 */
public record BundelDraft(DocumentHead document, Content content, List<Shape.Error> unreadable)
        implements DraftRequest {

    /** The same draft for a document that has another id than its name gives. */
    public BundelDraft about(UUID id) {
        DocumentHead head = new DocumentHead(
                id,
                document.label(),
                document.tahunAwal(),
                document.tahunAkhir(),
                document.revises(),
                document.reason(),
                document.dasarHukum(),
                document.origin(),
                document.number(),
                document.date());
        return new BundelDraft(head, content, unreadable);
    }

    @Override
    public void check(Shape shape, PlanKind kind) {
        unreadable.forEach(error -> shape.refuse(error.pointer(), error.message()));
        if (!HeadShape.check(shape, kind, document) || !unreadable.isEmpty()) {
            return;
        }
        if (content instanceof TreeContent tree) {
            TreeShape.check(shape, kind, document, tree.nodes());
            BulananShape.printed(shape, tree.tercetak(), tree.nodes());
        } else if (content instanceof IkuContent iku) {
            IkuShape.check(shape, iku.indicators());
        } else if (content instanceof PerjanjianKinerja agreement) {
            PerjanjianKinerjaShape.check(shape, agreement);
        }
    }
}
