package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
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

    String kode() {
        return kode;
    }

    String statement() {
        return statement;
    }

    String sasaran() {
        return sasaran;
    }

    /** The node with what lies in rows of its own: links, amounts, indicators and months. */
    Node toNode(
            String ref,
            List<UUID> supports,
            SortedMap<Integer, BigDecimal> pagu,
            List<Indicator> indicators,
            SortedMap<Integer, Bulanan> bulanan) {
        return new Node(
                id.nodeId(),
                ref,
                parentId,
                level,
                kode,
                statement,
                sasaran,
                unitKerja,
                lokasi,
                supports,
                pagu,
                indicators,
                bulanan);
    }
}
