package id.sakip.planning.komentar;

import id.sakip.planning.komentar.domain.Place;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people say to each other about one cell of a document, until the matter is settled. */
@Entity
@Table(name = "comment_thread")
class CommentThread {
    @Id
    private UUID id;

    private UUID documentId;
    private String opd;
    private UUID nodeId;
    private UUID indicatorId;
    private String field;
    private Integer tahun;
    private Integer tribulan;
    private Integer bulan;
    private String openedBy;
    private Instant openedAt;
    private String resolvedBy;
    private Instant resolvedAt;

    @ElementCollection
    @CollectionTable(name = "comment", joinColumns = @JoinColumn(name = "thread_id"))
    @OrderColumn(name = "urutan")
    private List<Comment> comments = new ArrayList<>();

    protected CommentThread() {}

    CommentThread(UUID documentId, String opd, Place place, Comment first) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.opd = opd;
        this.nodeId = place.nodeId();
        this.indicatorId = place.indicatorId();
        this.field = place.field();
        this.tahun = place.tahun();
        this.tribulan = place.tribulan();
        this.bulan = place.bulan();
        this.openedBy = first.author();
        this.openedAt = first.at();
        this.comments.add(first);
    }

    void reply(Comment comment) {
        comments.add(comment);
    }

    void resolve(String by, Instant at) {
        resolvedBy = by;
        resolvedAt = at;
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    String opd() {
        return opd;
    }

    Place place() {
        return new Place(nodeId, indicatorId, field, tahun, tribulan, bulan);
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    String resolvedBy() {
        return resolvedBy;
    }

    Instant resolvedAt() {
        return resolvedAt;
    }

    boolean open() {
        return resolvedAt == null;
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }
}
