package id.sakip.planning.rekomendasi;

import id.sakip.planning.rekomendasi.domain.RekomendasiView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class RekomendasiRepository implements PanacheRepositoryBase<Rekomendasi, UUID> {
    /** Nodes of the Renja or Rencana Aksi of the year after, drafts too: a link is drawn while the plan is being written. */
    private static final String NEXT_PLAN = """
            SELECT DISTINCT ON (node.node_id) node.node_id, node.statement
            FROM plan_node node JOIN plan_document document ON document.id = node.document_id
            WHERE document.opd = :opd AND document.kind IN ('RENJA', 'RENCANA_AKSI')
              AND document.tahun_awal = :tahun AND document.status <> 'SUPERSEDED'
            ORDER BY node.node_id, document.approved_at DESC NULLS LAST, document.created_at DESC
            """;

    private static final String LINKS = """
            SELECT link.rekomendasi_id, link.node_id, identity.ref, planned.statement, link.catatan, link.linked_by
            FROM rekomendasi_tautan link
            JOIN rekomendasi ON rekomendasi.id = link.rekomendasi_id
            JOIN node_identity identity ON identity.id = link.node_id
            JOIN (""" + NEXT_PLAN + """
            ) planned ON planned.node_id = link.node_id
            WHERE rekomendasi.opd = :opd AND rekomendasi.tahun = :tahun - 1
            ORDER BY link.linked_at, identity.ref
            """;

    List<Rekomendasi> ofYear(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2 order by no, id", opd, tahun);
    }

    /** Links of a year's recommendations that lead into the plan of the year after. */
    Map<UUID, List<RekomendasiView.Tautan>> links(String opd, int tahun) {
        Map<UUID, List<RekomendasiView.Tautan>> links = new HashMap<>();
        List<Tuple> rows = session()
                .createNativeQuery(LINKS, Tuple.class)
                .addScalar("rekomendasi_id", UUID.class)
                .addScalar("node_id", UUID.class)
                .addScalar("ref", String.class)
                .addScalar("statement", String.class)
                .addScalar("catatan", String.class)
                .addScalar("linked_by", String.class)
                .setParameter("opd", opd)
                .setParameter("tahun", tahun + 1)
                .getResultList();
        rows.forEach(row -> links.computeIfAbsent(row.get("rekomendasi_id", UUID.class), id -> new ArrayList<>())
                .add(new RekomendasiView.Tautan(
                        row.get("node_id", UUID.class),
                        row.get("ref", String.class),
                        row.get("statement", String.class),
                        row.get("catatan", String.class),
                        row.get("linked_by", String.class))));
        return links;
    }

    boolean planned(String opd, int tahun, UUID nodeId) {
        return !getEntityManager()
                .createNativeQuery(
                        "SELECT planned.node_id FROM (" + NEXT_PLAN + ") planned WHERE planned.node_id = :node")
                .setParameter("opd", opd)
                .setParameter("tahun", tahun)
                .setParameter("node", nodeId)
                .getResultList()
                .isEmpty();
    }

    EntityManager entities() {
        return getEntityManager();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
