package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.shape.domain.Shape;

/** What somebody wants a draft to be, whatever the kind of document. */
public interface DraftRequest {
    DocumentHead document();

    /** The unit whose head the document binds; null for the OPD as a whole. */
    default String unitRef() {
        return null;
    }

    /** Notes every mistake of form. */
    void check(Shape shape, PlanKind kind);

    /** The content; only to be asked for after a clean check. */
    Content content();

    /** What a draft is for cannot change; that would be another document. */
    static void unchanged(Shape shape, DocumentHead known, DocumentHead wanted) {
        String message = "tidak dapat diubah; buat draf baru";
        if (wanted.id() != null && !wanted.id().equals(known.id())) {
            shape.refuse("/document/id", message);
        }
        if (!wanted.tahunAwal().equals(known.tahunAwal())) {
            shape.refuse("/document/tahunAwal", message);
        }
        if (!wanted.tahunAkhir().equals(known.tahunAkhir())) {
            shape.refuse("/document/tahunAkhir", message);
        }
        if (wanted.origin() != known.origin()) {
            shape.refuse("/document/origin", message);
        }
        boolean sameBase = known.revises() == null
                ? wanted.revises() == null
                : known.revises().equals(wanted.revises());
        if (!sameBase) {
            shape.refuse("/document/revises", message);
        }
    }
}
