package id.sakip.planning.plan;

import id.sakip.kit.problem.Problem;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.CopyForward;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaCompletion;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.shape.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A full draft to edit, copied from the plans in effect: nobody types twice what was decided before. Nothing is stored
 * until the draft is posted. Where a version is in force already, the draft revises it.
 */
@ApplicationScoped
public class PlanPrefillService {
    private final PlanDocumentRepository repository;
    private final ContentReader reader;
    private final OpdService opdService;

    PlanPrefillService(PlanDocumentRepository repository, ContentReader reader, OpdService opdService) {
        this.repository = repository;
        this.reader = reader;
        this.opdService = opdService;
    }

    public record Draft<T extends Content>(DocumentHead head, T content) {}

    @Transactional
    public Draft<TreeContent> renja(String opd, Integer tahun) {
        requireYear(opd, tahun);
        Optional<PlanDocument> current = inForce(PlanKind.RENJA, opd, tahun);
        TreeContent content = current.map(this::tree)
                .orElseGet(() -> new CopyForward(tahun).renja(required(PlanKind.RENSTRA, opd, tahun)));
        return new Draft<>(head(current, tahun), content);
    }

    @Transactional
    public Draft<TreeContent> rencanaAksi(String opd, Integer tahun) {
        requireYear(opd, tahun);
        Optional<PlanDocument> current = inForce(PlanKind.RENCANA_AKSI, opd, tahun);
        TreeContent content = current.map(this::tree).orElseGet(() -> new CopyForward(tahun)
                .rencanaAksi(
                        inForce(PlanKind.RENSTRA, opd, tahun).map(this::tree).orElse(null),
                        required(PlanKind.RENJA, opd, tahun),
                        inForce(PlanKind.PERJANJIAN_KINERJA, opd, tahun)
                                .map(this::agreement)
                                .orElse(null)));
        return new Draft<>(head(current, tahun), new TreeContent(content.nodes()));
    }

    /** The parties and the words of the version in force, the promises of the plans as they are now. */
    @Transactional
    public Draft<PerjanjianKinerja> perjanjianKinerja(String opd, Integer tahun) {
        requireYear(opd, tahun);
        Optional<PlanDocument> current = inForce(PlanKind.PERJANJIAN_KINERJA, opd, tahun);
        TreeContent renja = required(PlanKind.RENJA, opd, tahun);
        List<TreeContent> plans = inForce(PlanKind.RENSTRA, opd, tahun)
                .map(renstra -> List.of(renja, tree(renstra)))
                .orElse(List.of(renja));
        AtomicReference<PerjanjianKinerja> filled = new AtomicReference<>();
        Shapes.check(shape -> filled.set(new PerjanjianKinerjaCompletion(shape, tahun, plans)
                .ofEverything(current.map(this::agreement).orElse(null))));
        return new Draft<>(head(current, tahun), filled.get());
    }

    private void requireYear(String opd, Integer tahun) {
        opdService.requireVisible(opd);
        Shapes.check(shape -> {
            shape.required("/tahun", tahun);
            shape.between("/tahun", tahun, 2000, 2100);
        });
    }

    private TreeContent required(PlanKind kind, String opd, int tahun) {
        return inForce(kind, opd, tahun)
                .map(this::tree)
                .orElseThrow(() -> Problem.of(409, "nothing-to-copy", kind.title(), Integer.toString(tahun)));
    }

    private Optional<PlanDocument> inForce(PlanKind kind, String opd, int tahun) {
        return repository.inForce(opd, kind, tahun, tahun).stream().findFirst();
    }

    private TreeContent tree(PlanDocument document) {
        return (TreeContent) reader.read(document);
    }

    private PerjanjianKinerja agreement(PlanDocument document) {
        return (PerjanjianKinerja) reader.read(document);
    }

    private static DocumentHead head(Optional<PlanDocument> current, int tahun) {
        String label =
                current.map(known -> "perubahan-" + known.view().version()).orElse("murni");
        UUID revised = current.map(PlanDocument::id).orElse(null);
        return new DocumentHead(UUID.randomUUID(), label, tahun, tahun, revised, null, null, Origin.SYSTEM, null, null);
    }
}
