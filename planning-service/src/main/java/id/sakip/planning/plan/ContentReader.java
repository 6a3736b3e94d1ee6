package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.IkuIndicator;
import id.sakip.planning.plan.domain.PlanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/**
 * Reads the content of any number of versions in a fixed number of statements: one per table, whatever the size of the
 * trees. The rows carry data and are never changed, only replaced: no session has to keep them.
 */
@ApplicationScoped
class ContentReader {
    private final StatelessSession session;
    private final FrozenContents frozen;

    ContentReader(StatelessSession session, FrozenContents frozen) {
        this.session = session;
        this.frozen = frozen;
    }

    Content read(PlanDocument document) {
        return readAll(List.of(document)).get(document.id());
    }

    Map<UUID, Content> readAll(Collection<PlanDocument> documents) {
        Map<UUID, Content> contents = new HashMap<>();
        List<PlanDocument> unread = new ArrayList<>();
        for (PlanDocument document : documents) {
            frozen.find(document)
                    .ifPresentOrElse(content -> contents.put(document.id(), content), () -> unread.add(document));
        }
        contents.putAll(stored(unread));
        unread.forEach(document -> frozen.keep(document, contents.get(document.id())));
        return contents;
    }

    private Map<UUID, Content> stored(List<PlanDocument> documents) {
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

    private static List<PlanDocument> of(List<PlanDocument> documents, Predicate<PlanKind> kinds) {
        return documents.stream()
                .filter(document -> kinds.test(document.kind()))
                .toList();
    }

    private static List<UUID> ids(List<PlanDocument> documents) {
        return documents.stream().map(PlanDocument::id).toList();
    }

    private TreeRows treeRows(List<UUID> ids) {
        TreeRows rows = new TreeRows();
        named("NodeRow", "NodeIdentity", "nodeId", ids).forEach(row -> rows.node((NodeRow) row[0], (String) row[1]));
        named("IndicatorRow", "IndicatorIdentity", "indicatorId", ids)
                .forEach(row -> rows.indicator((IndicatorRow) row[0], (String) row[1]));
        list(PaguRow.class, "id.documentId", "", ids).forEach(rows::pagu);
        list(SupportRow.class, "id.documentId", " order by urutan", ids).forEach(rows::support);
        list(TargetRow.class, "id.documentId", " order by id.tahun, id.tribulan", ids)
                .forEach(rows::target);
        return rows;
    }

    /** What only a Rencana Aksi has; the other kinds are spared the statements. */
    private void months(TreeRows rows, List<UUID> ids) {
        if (!ids.isEmpty()) {
            list(UnplacedRow.class, "id.documentId", " order by id.tahun, id.urutan", ids)
                    .forEach(rows::unplaced);
            list(BulananRow.class, "id.documentId", " order by id.tahun, id.bulan", ids)
                    .forEach(rows::bulanan);
            list(TercetakRow.class, "documentId", "", ids).forEach(rows::tercetak);
        }
    }

    private Map<UUID, PerjanjianKinerjaRow> agreements(List<UUID> ids) {
        Map<UUID, PerjanjianKinerjaRow> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            list(PerjanjianKinerjaRow.class, "documentId", "", ids).forEach(row -> rows.put(row.documentId(), row));
        }
        return rows;
    }

    private IkuContent iku(UUID id) {
        List<IkuIndicator> indicators = new ArrayList<>();
        named("IkuRow", "IndicatorIdentity", "indicatorId", List.of(id))
                .forEach(row -> indicators.add(((IkuRow) row[0]).toIkuIndicator((String) row[1])));
        return new IkuContent(indicators);
    }

    /** The rows of a table in their order, each with the human key of what it speaks of. */
    private List<Object[]> named(String rows, String identities, String identity, List<UUID> ids) {
        String query = "select r, i.ref from " + rows + " r join " + identities + " i on i.id = r.id." + identity;
        return select(query, "r.id.documentId", " order by r.urutan", ids, Object[].class);
    }

    private <T> List<T> list(Class<T> rows, String document, String order, List<UUID> ids) {
        return select("from " + rows.getSimpleName(), document, order, ids, rows);
    }

    /** One version, the ordinary case, is asked for by its id: Hibernate translates a query over a list anew each time. */
    private <T> List<T> select(String query, String document, String order, List<UUID> ids, Class<T> type) {
        return ids.size() == 1
                ? session.createSelectionQuery(query + " where " + document + " = :id" + order, type)
                        .setParameter("id", ids.get(0))
                        .getResultList()
                : session.createSelectionQuery(query + " where " + document + " in :ids" + order, type)
                        .setParameterList("ids", ids)
                        .getResultList();
    }
}
