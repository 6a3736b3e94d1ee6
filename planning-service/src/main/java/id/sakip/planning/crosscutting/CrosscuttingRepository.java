package id.sakip.planning.crosscutting;

import id.sakip.planning.crosscutting.domain.CrosscuttingView;
import id.sakip.planning.crosscutting.domain.CrosscuttingView.Arah;
import id.sakip.planning.crosscutting.domain.CrosscuttingView.Mitra;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class CrosscuttingRepository implements PanacheRepositoryBase<CrosscuttingLink, UUID> {
    /** The statement is the one of the newest approved document, of a draft only while there is no approved one. */
    private static final String LINKS = """
            SELECT link.id, link.opd, link.opd_terkait, link.node_id, link.peran, link.created_at,
              owner.nama AS owner_nama, other.nama AS other_nama, identity.ref, stated.statement
            FROM crosscutting link
            JOIN opd owner ON owner.kode = link.opd
            JOIN opd other ON other.kode = link.opd_terkait
            JOIN node_identity identity ON identity.id = link.node_id
            LEFT JOIN LATERAL (
              SELECT node.statement FROM plan_node node JOIN plan_document document ON document.id = node.document_id
              WHERE node.node_id = link.node_id AND document.kind <> 'PERJANJIAN_KINERJA'
              ORDER BY (document.approved_at IS NOT NULL) DESC, document.approved_at DESC, document.created_at DESC
              LIMIT 1) stated ON true
            WHERE link.opd = :opd OR link.opd_terkait = :opd
            ORDER BY link.created_at, link.id
            """;

    List<CrosscuttingView> ofOpd(String opd) {
        return tuples(LINKS)
                .addScalar("id", UUID.class)
                .addScalar("opd", String.class)
                .addScalar("opd_terkait", String.class)
                .addScalar("node_id", UUID.class)
                .addScalar("peran", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("owner_nama", String.class)
                .addScalar("other_nama", String.class)
                .addScalar("ref", String.class)
                .addScalar("statement", String.class)
                .setParameter("opd", opd)
                .getResultList()
                .stream()
                .map(row -> view(opd, row))
                .toList();
    }

    private static CrosscuttingView view(String opd, Tuple row) {
        boolean own = opd.equals(row.get("opd", String.class));
        return new CrosscuttingView(
                row.get("id", UUID.class),
                own ? Arah.KELUAR : Arah.MASUK,
                row.get(own ? "opd_terkait" : "opd", String.class),
                row.get(own ? "other_nama" : "owner_nama", String.class),
                own ? row.get("node_id", UUID.class) : null,
                own ? row.get("ref", String.class) : null,
                row.get("statement", String.class),
                row.get("peran", String.class),
                row.get("created_at", Instant.class));
    }

    boolean plans(String opd, UUID nodeId) {
        return !getEntityManager()
                .createNativeQuery("SELECT 1 FROM node_identity WHERE id = :node AND opd = :opd")
                .setParameter("node", nodeId)
                .setParameter("opd", opd)
                .getResultList()
                .isEmpty();
    }

    boolean linked(UUID nodeId, String opdTerkait) {
        return count("nodeId = ?1 and opdTerkait = ?2", nodeId, opdTerkait) > 0;
    }

    List<Mitra> others(String opd) {
        return tuples("SELECT kode, nama FROM opd WHERE kode <> :opd ORDER BY nama, kode")
                .setParameter("opd", opd)
                .getResultList()
                .stream()
                .map(row -> new Mitra(row.get("kode", String.class), row.get("nama", String.class)))
                .toList();
    }

    private NativeQuery<Tuple> tuples(String sql) {
        return getEntityManager().unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
