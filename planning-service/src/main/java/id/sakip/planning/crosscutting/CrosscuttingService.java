package id.sakip.planning.crosscutting;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.crosscutting.domain.CrosscuttingView;
import id.sakip.planning.crosscutting.domain.CrosscuttingView.Mitra;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.shape.Shapes;
import id.sakip.planning.shape.domain.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Links between the results of one OPD and the others that contribute to them. */
@ApplicationScoped
public class CrosscuttingService {
    private final CrosscuttingRepository repository;
    private final OpdService opdService;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    CrosscuttingService(
            CrosscuttingRepository repository, OpdService opdService, AuditTrail audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.opdService = opdService;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public List<CrosscuttingView> list(String opd) {
        opdService.requireVisible(opd);
        return repository.ofOpd(opd);
    }

    /** The OPD one can link to: names only. */
    @Transactional
    public List<Mitra> partners(String opd) {
        opdService.requireVisible(opd);
        return repository.others(opd);
    }

    @Transactional
    public CrosscuttingView link(String opd, UUID nodeId, String opdTerkait, String peran) {
        opdService.lock(opd);
        Shapes.check(shape -> {
            shape.required("/nodeId", nodeId);
            shape.requiredText("/peran", peran, Shape.PARAGRAPH);
            if (shape.requiredText("/opdTerkait", opdTerkait, Shape.NAME) && opdTerkait.equals(opd)) {
                shape.refuse("/opdTerkait", "harus OPD lain");
            }
        });
        if (!repository.plans(opd, nodeId)) {
            throw Problem.of(422, "crosscutting-node", nodeId);
        }
        if (repository.others(opd).stream().noneMatch(other -> other.kode().equals(opdTerkait))) {
            throw Problem.of(422, "crosscutting-opd", opdTerkait);
        }
        if (repository.linked(nodeId, opdTerkait)) {
            throw Problem.of(409, "crosscutting-exists");
        }
        CrosscuttingLink link = new CrosscuttingLink(opd, nodeId, opdTerkait, peran, user.name(), clock.instant());
        repository.persistAndFlush(link);
        CrosscuttingView view = repository.ofOpd(opd).stream()
                .filter(row -> row.id().equals(link.id()))
                .findFirst()
                .orElseThrow();
        audit.record("crosscutting.link", "crosscutting/" + link.id(), opd, null, view);
        return view;
    }

    /** Only the OPD that drew the link may take it away. */
    @Transactional
    public void unlink(UUID id) {
        CrosscuttingLink link = repository
                .findByIdOptional(id)
                .filter(found -> user.sees(found.opd()))
                .orElseThrow(Problem::notFound);
        opdService.lock(link.opd());
        repository.delete(link);
        audit.record("crosscutting.unlink", "crosscutting/" + id, link.opd(), id, null);
    }
}
