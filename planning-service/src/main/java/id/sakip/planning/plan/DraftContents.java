package id.sakip.planning.plan;

import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaCompletion;
import id.sakip.planning.plan.domain.PerjanjianKinerjaParties;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.shape.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Everything about the content of a version: completing it, keeping it as rows, reading it back. */
@ApplicationScoped
class DraftContents {
    private final ContentWriter writer;
    private final ContentReader reader;
    private final PlanIdentities identities;
    private final PlansInEffect plans;

    DraftContents(ContentWriter writer, ContentReader reader, PlanIdentities identities, PlansInEffect plans) {
        this.writer = writer;
        this.reader = reader;
        this.identities = identities;
        this.plans = plans;
    }

    Content completed(PlanKind kind, String opd, DocumentHead head, Content content) {
        return completed(opd, head, content, null);
    }

    /**
     * Copies forward what a Perjanjian Kinerja leaves out; the other kinds stand for themselves.
     *
     * @param before the content a change replaces; null for a new draft
     */
    Content completed(String opd, DocumentHead head, Content content, Content before) {
        if (!(content instanceof PerjanjianKinerja agreement)) {
            return content;
        }
        AtomicReference<PerjanjianKinerja> completed = new AtomicReference<>();
        List<TreeContent> basis = plans.basis(opd, head);
        Opd registered = plans.registered(opd);
        List<Pihak> parties = before instanceof PerjanjianKinerja former
                ? List.of(former.pihakPertama(), former.pihakKedua())
                : List.of();
        LocalDate day = head.date() == null ? plans.today() : head.date();
        Shapes.check(shape -> {
            PerjanjianKinerja signed =
                    new PerjanjianKinerjaParties(shape, registered, day, parties).complete(agreement);
            completed.set(new PerjanjianKinerjaCompletion(shape, head.tahunAwal(), basis).complete(signed));
        });
        return completed.get();
    }

    void store(PlanDocument draft, Content content) {
        identities.register(draft.opd(), content);
        writer.write(draft.id(), content);
    }

    void replace(PlanDocument draft, Content content) {
        identities.register(draft.opd(), content);
        writer.clear(draft.id());
        writer.write(draft.id(), content);
    }

    /** The version as readers see it: with the sums of pagu. */
    PlanVersion version(PlanDocument document) {
        return version(document, reader.read(document));
    }

    /** @param content what was read of the version already */
    static PlanVersion version(PlanDocument document, Content content) {
        return new PlanVersion(document.view(), summed(content), document.reasons(), document.lockVersion());
    }

    static Content summed(Content content) {
        return content instanceof TreeContent tree ? tree.withSums() : content;
    }
}
