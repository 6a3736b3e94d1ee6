package id.sakip.planning.plan;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Documents as they were written, without the sums readers see: what is exported, and what an import is compared with. */
@ApplicationScoped
public class WrittenPlansService {
    private final PlanDocumentRepository repository;
    private final ContentReader reader;
    private final PlanIdentities identities;
    private final CurrentUser user;

    WrittenPlansService(
            PlanDocumentRepository repository, ContentReader reader, PlanIdentities identities, CurrentUser user) {
        this.repository = repository;
        this.reader = reader;
        this.identities = identities;
        this.user = user;
    }

    @Transactional
    public PlanVersion read(UUID id) {
        PlanDocument document = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        user.requireOpd(document.opd());
        return versions(List.of(document)).get(0);
    }

    /** Every version that was ever approved, in the order of approval. */
    @Transactional
    public List<PlanVersion> approved(String opd) {
        user.requireOpd(opd);
        return versions(repository.approvedInOrder(opd));
    }

    /** The version with this id, or the newest one with this name. @param unitRef of an agreement below the camat */
    @Transactional
    public Optional<PlanVersion> find(PlanKind kind, String opd, DocumentHead head, String unitRef) {
        user.requireOpd(opd);
        return repository
                .findOfKind(kind, head.id())
                .filter(document -> document.opd().equals(opd))
                .or(() -> repository.named(kind, opd, head, unitRef))
                .map(document -> versions(List.of(document)).get(0));
    }

    /** The human keys of an OPD's nodes and indicators by id. */
    @Transactional
    public Map<UUID, String> refsOf(String opd) {
        user.requireOpd(opd);
        return identities.refsOf(opd);
    }

    private List<PlanVersion> versions(Collection<PlanDocument> documents) {
        Map<UUID, Content> contents = reader.readAll(documents);
        return documents.stream()
                .map(document -> new PlanVersion(
                        document.view(), contents.get(document.id()), document.reasons(), document.lockVersion()))
                .toList();
    }
}
