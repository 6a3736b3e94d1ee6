package id.sakip.planning.komentar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommentThreadRepository implements PanacheRepositoryBase<CommentThread, UUID> {

    record Owner(String opd) {}

    /** Whose thread it is, without loading it: it may only be read after its OPD is locked. */
    Optional<String> opdOf(UUID id) {
        return find("id", id).project(Owner.class).firstResultOptional().map(Owner::opd);
    }

    /** The threads of several versions with what was said, in one statement, the oldest first. */
    List<CommentThread> ofDocuments(Collection<UUID> documentIds) {
        return list(
                "select distinct t from CommentThread t left join fetch t.comments"
                        + " where t.documentId in ?1 order by t.openedAt, t.id",
                documentIds);
    }

    long countOf(UUID documentId) {
        return count("documentId", documentId);
    }
}
