package id.sakip.planning.bundel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.WrittenPlansService;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Bundle files as drafts, and the version a file speaks of as a bundle file. */
@ApplicationScoped
public class BundelDrafts {
    private final WrittenPlansService plans;
    private final OpdService opdService;
    private final BundelService bundles;
    private final ObjectMapper mapper;

    BundelDrafts(WrittenPlansService plans, OpdService opdService, BundelService bundles, ObjectMapper mapper) {
        this.plans = plans;
        this.opdService = opdService;
        this.bundles = bundles;
        this.mapper = mapper;
    }

    public BundelDraft draft(PlanKind kind, String opd, ObjectNode file) {
        Refs refs = new Refs(opd, plans.refsOf(opd));
        return new BundelReader(mapper, refs, opdService.read(opd).opd()).read(kind, file);
    }

    /** The version a draft is about, when there is one already. */
    public Optional<Versi> present(PlanKind kind, String opd, BundelDraft draft) {
        String unitRef = draft.content() instanceof PerjanjianKinerja agreement ? agreement.unitRef() : null;
        return plans.find(kind, opd, draft.document(), unitRef)
                .map(version -> new Versi(version, (ObjectNode)
                        bundles.ofDocument(version.document().id()).isi()));
    }

    public record Versi(PlanVersion version, ObjectNode isi) {}
}
