package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Reads the content of any number of versions in a fixed number of statements: one per table, whatever the size of the
 * trees. The rows are let go at once: they carry data and are never changed, only replaced.
 */
@ApplicationScoped
class ContentReader {
    private final EntityManager entities;

    ContentReader(EntityManager entities) {
        this.entities = entities;
    }

    Content read(PlanDocument document) {
        return readAll(List.of(document)).get(document.id());
    }

    Map<UUID, Content> readAll(Collection<PlanDocument> documents) {
        Map<UUID, Content> contents = new HashMap<>();
        List<PlanDocument> trees = of(documents, kind -> kind != PlanKind.IKU);
        if (!trees.isEmpty()) {
            TreeRows rows = treeRows(ids(trees));
            months(rows, ids(of(documents, kind -> kind == PlanKind.RENCANA_AKSI)));
            Map<UUID, PerjanjianKinerjaRow> agreements =
                    agreements(ids(of(documents, kind -> kind == PlanKind.PERJANJIAN_KINERJA)));
            trees.forEach(document -> contents.put(
                    document.id(),
                    document.kind() == PlanKind.PERJANJIAN_KINERJA
                            ? rows.agreement(agreements.get(document.id()), document)
                            : rows.tree(document.id())));
        }
        of(documents, kind -> kind == PlanKind.IKU)
                .forEach(document -> contents.put(document.id(), iku(document.id())));
        return contents;
    }

    private static List<PlanDocument> of(Collection<PlanDocument> documents, Predicate<PlanKind> kinds) {
        return documents.stream()
                .filter(document -> kinds.test(document.kind()))
                .toList();
    }

    private static List<UUID> ids(List<PlanDocument> documents) {
        return documents.stream().map(PlanDocument::id).toList();
    }

    private TreeRows treeRows(List<UUID> ids) {
        TreeRows rows = new TreeRows();
        select("select n, i.ref from NodeRow n join NodeIdentity i on i.id = n.id.nodeId", "n", ids)
                .forEach(row -> rows.node((NodeRow) row[0], (String) row[1]));
        select("select r, i.ref from IndicatorRow r join IndicatorIdentity i on i.id = r.id.indicatorId", "r", ids)
                .forEach(row -> rows.indicator((IndicatorRow) row[0], (String) row[1]));
        list(PaguRow.class, "", ids).forEach(rows::pagu);
        list(SupportRow.class, " order by urutan", ids).forEach(rows::support);
        list(TargetRow.class, " order by id.tahun, id.tribulan", ids).forEach(rows::target);
        return rows;
    }

    /** What only a Rencana Aksi has; the other kinds are spared the statements. */
    private void months(TreeRows rows, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        list(UnplacedRow.class, " order by id.tahun, id.urutan", ids).forEach(rows::unplaced);
        list(BulananRow.class, " order by id.tahun, id.bulan", ids).forEach(rows::bulanan);
        entities.createQuery("from TercetakRow where documentId in :ids", TercetakRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    entities.detach(row);
                    rows.tercetak(row);
                });
    }

    private List<Object[]> select(String query, String alias, List<UUID> ids) {
        List<Object[]> rows = entities.createQuery(
                        query + " where " + alias + ".id.documentId in :ids order by " + alias + ".urutan",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        rows.forEach(row -> entities.detach(row[0]));
        return rows;
    }

    private <T> List<T> list(Class<T> type, String order, List<UUID> ids) {
        List<T> rows = entities.createQuery(
                        "from " + type.getSimpleName() + " where id.documentId in :ids" + order, type)
                .setParameter("ids", ids)
                .getResultList();
        rows.forEach(entities::detach);
        return rows;
    }

    private Map<UUID, PerjanjianKinerjaRow> agreements(List<UUID> ids) {
        Map<UUID, PerjanjianKinerjaRow> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select r.documentId, r from PerjanjianKinerjaRow r where r.documentId in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> {
                        entities.detach(row[1]);
                        rows.put((UUID) row[0], (PerjanjianKinerjaRow) row[1]);
                    });
        }
        return rows;
    }

    private IkuContent iku(UUID id) {
        List<IkuIndicator> indicators = new ArrayList<>();
        select("select r, i.ref from IkuRow r join IndicatorIdentity i on i.id = r.id.indicatorId", "r", List.of(id))
                .forEach(row -> indicators.add(((IkuRow) row[0]).toIkuIndicator((String) row[1])));
        return new IkuContent(indicators);
    }
}
