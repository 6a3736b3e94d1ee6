package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A node as one version of a document states it. */
@Entity
@Table(name = "plan_node")
class NodeRow {
    @Embeddable
    record Id(UUID documentId, UUID nodeId) implements Serializable {}

    @EmbeddedId
    private Id id;

    private int urutan;
    private Integer no;
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String kode;
    private String statement;
    private String sasaran;
    private String unitKerja;
    private String lokasi;

    protected NodeRow() {}

    NodeRow(UUID documentId, int urutan, Integer no, Node node) {
        this.id = new Id(documentId, node.id());
        this.urutan = urutan;
        this.no = no;
        this.parentId = node.parentId();
        this.level = node.level();
        this.kode = node.kode();
        this.statement = node.statement();
        this.sasaran = node.sasaran();
        this.unitKerja = node.unitKerja();
        this.lokasi = node.lokasi();
    }

    UUID documentId() {
        return id.documentId();
    }

    UUID nodeId() {
        return id.nodeId();
    }

    Integer no() {
        return no;
    }

    Level level() {
        return level;
    }

    /** The bare node; links, amounts and indicators lie in rows of their own. */
    Node toNode(String ref) {
        return new Node(
                id.nodeId(), ref, parentId, level, kode, statement, sasaran, unitKerja, lokasi, null, null, null);
    }
}
