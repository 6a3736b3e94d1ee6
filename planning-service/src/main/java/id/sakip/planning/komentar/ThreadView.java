package id.sakip.planning.komentar;

import id.sakip.planning.komentar.domain.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A thread as readers see it.
 *
 * @param documentId the version it was opened on
 * @param carried true when it was opened on an earlier version and was still open when this one was drafted
 * @param ref the human key of the indicator or node it is about
 */
public record ThreadView(
        UUID id,
        UUID documentId,
        boolean carried,
        String opd,
        Place place,
        String ref,
        Status status,
        String openedBy,
        Instant openedAt,
        String resolvedBy,
        Instant resolvedAt,
        List<Comment> comments) {
    public enum Status {
        OPEN,
        RESOLVED
    }

    static ThreadView of(CommentThread thread, UUID readOn, Map<UUID, String> refs) {
        Place place = thread.place();
        return new ThreadView(
                thread.id(),
                thread.documentId(),
                !thread.documentId().equals(readOn),
                thread.opd(),
                place,
                refs.get(place.indicatorId() == null ? place.nodeId() : place.indicatorId()),
                thread.open() ? Status.OPEN : Status.RESOLVED,
                thread.openedBy(),
                thread.openedAt(),
                thread.resolvedBy(),
                thread.resolvedAt(),
                thread.comments());
    }
}
