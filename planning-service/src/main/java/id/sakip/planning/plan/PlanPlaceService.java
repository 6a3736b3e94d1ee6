package id.sakip.planning.plan;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where something stands in the documents of an OPD, for features that speak about a place in one. */
@ApplicationScoped
public class PlanPlaceService {
    private final PlanDocumentRepository repository;
    private final PlanIdentities identities;
    private final EntityManager entities;
    private final CurrentUser user;

    PlanPlaceService(
            PlanDocumentRepository repository, PlanIdentities identities, EntityManager entities, CurrentUser user) {
        this.repository = repository;
        this.identities = identities;
        this.entities = entities;
        this.user = user;
    }

    /** The version and those it goes back to, the nearest first; 404 unless it is visible. */
    @Transactional
    public List<DocumentView> lineOf(UUID documentId) {
        List<DocumentView> line = new ArrayList<>();
        Optional<PlanDocument> version = repository.findByIdOptional(documentId);
        while (version.isPresent()) {
            user.requireOpd(version.get().opd());
            line.add(version.get().view());
            version = version.get().revises().flatMap(repository::findByIdOptional);
        }
        if (line.isEmpty()) {
            throw Problem.notFound();
        }
        return line;
    }

    @Transactional
    public boolean holdsNode(UUID documentId, UUID nodeId) {
        return holds("NodeRow", "nodeId", documentId, nodeId);
    }

    @Transactional
    public boolean holdsIndicator(UUID documentId, UUID indicatorId) {
        return holds("IndicatorRow", "indicatorId", documentId, indicatorId)
                || holds("IkuRow", "indicatorId", documentId, indicatorId);
    }

    /** The human keys of the OPD's nodes and indicators by id. */
    @Transactional
    public Map<UUID, String> refsOf(String opd) {
        return identities.refsOf(opd);
    }

    private boolean holds(String rows, String field, UUID documentId, UUID id) {
        return entities.createQuery(
                                "select count(r) from " + rows + " r where r.id.documentId = :document and r.id."
                                        + field + " = :id",
                                Long.class)
                        .setParameter("document", documentId)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
