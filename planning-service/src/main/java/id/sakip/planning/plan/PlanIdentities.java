package id.sakip.planning.plan;

import id.sakip.kit.problem.Problem;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.shape.Shapes;
import id.sakip.planning.shape.domain.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps one identity for a node and an indicator over all documents: an id belongs to one ref of one OPD for life. The
 * caller holds the lock of the OPD.
 */
@ApplicationScoped
class PlanIdentities {
    private final EntityManager entities;

    PlanIdentities(EntityManager entities) {
        this.entities = entities;
    }

    /** Registers what is new; refuses an id or ref that already means something else. */
    void register(String opd, Content content) {
        Shape conflicts = new Shape();
        if (content instanceof TreeContent tree) {
            nodes(opd, tree, conflicts);
        }
        indicators(opd, content, conflicts);
        if (!conflicts.clean()) {
            throw Problem.of(409, "identity-conflict").with("errors", conflicts.errors());
        }
        entities.flush();
        if (content instanceof TreeContent tree) {
            links(opd, tree);
        }
    }

    /** The human keys of an OPD's nodes and indicators by id, for readers of differences. */
    Map<UUID, String> refsOf(String opd) {
        Map<UUID, String> refs = new HashMap<>();
        for (String type : List.of("NodeIdentity", "IndicatorIdentity")) {
            entities.createQuery("select id, ref from " + type + " where opd = :opd", Object[].class)
                    .setParameter("opd", opd)
                    .getResultList()
                    .forEach(row -> refs.put((UUID) row[0], (String) row[1]));
        }
        return refs;
    }

    private void nodes(String opd, TreeContent tree, Shape conflicts) {
        List<UUID> ids = tree.nodes().stream().map(Node::id).toList();
        List<String> refs = tree.nodes().stream().map(Node::ref).toList();
        List<NodeIdentity> known = find(NodeIdentity.class, opd, ids, refs);
        Map<UUID, NodeIdentity> byId = index(known, NodeIdentity::id);
        Map<String, NodeIdentity> byRef =
                index(known.stream().filter(row -> row.opd().equals(opd)).toList(), NodeIdentity::ref);
        for (int i = 0; i < tree.nodes().size(); i++) {
            Node node = tree.nodes().get(i);
            NodeIdentity identity = byId.get(node.id());
            String at = "/nodes/" + i;
            if (identity != null) {
                same(at, opd, node.ref(), identity.opd(), identity.ref(), conflicts);
                if (identity.opd().equals(opd) && identity.level() != node.level()) {
                    conflicts.refuse(at + "/level", "node ini sudah dikenal sebagai " + identity.level());
                }
            } else if (byRef.containsKey(node.ref())) {
                conflicts.refuse(
                        at + "/ref", "ref ini milik id " + byRef.get(node.ref()).id());
            } else {
                entities.persist(new NodeIdentity(node.id(), opd, node.ref(), node.level()));
            }
        }
    }

    private void indicators(String opd, Content content, Shape conflicts) {
        List<TargetLine> lines = content.targetLines();
        List<IndicatorIdentity> known = find(
                IndicatorIdentity.class,
                opd,
                lines.stream().map(TargetLine::indicatorId).toList(),
                lines.stream().map(line -> line.ref() == null ? "" : line.ref()).toList());
        Map<UUID, IndicatorIdentity> byId = index(known, IndicatorIdentity::id);
        Map<String, IndicatorIdentity> byRef =
                index(known.stream().filter(row -> row.opd().equals(opd)).toList(), IndicatorIdentity::ref);
        List<String> pointers = pointers(content);
        for (int i = 0; i < lines.size(); i++) {
            TargetLine line = lines.get(i);
            IndicatorIdentity identity = byId.get(line.indicatorId());
            String at = pointers.get(i);
            if (identity != null) {
                String ref = line.ref() == null ? identity.ref() : line.ref();
                same(at, opd, ref, identity.opd(), identity.ref(), conflicts);
            } else if (line.ref() == null) {
                conflicts.refuse(at + "/ref", "wajib diisi untuk indikator yang belum dikenal");
            } else if (byRef.containsKey(line.ref())) {
                conflicts.refuse(
                        at + "/ref", "ref ini milik id " + byRef.get(line.ref()).id());
            } else {
                entities.persist(new IndicatorIdentity(line.indicatorId(), opd, line.ref()));
            }
        }
    }

    private static void same(String at, String opd, String ref, String knownOpd, String knownRef, Shape conflicts) {
        if (!knownOpd.equals(opd)) {
            conflicts.refuse(at + "/id", "id ini sudah dipakai; buat id baru");
        } else if (!knownRef.equals(ref)) {
            conflicts.refuse(at + "/ref", "id ini dikenal dengan ref " + knownRef);
        }
    }

    /** Parents and links may point outside the document, but only at what this OPD already plans. */
    private void links(String opd, TreeContent tree) {
        Map<UUID, Level> levels = new HashMap<>();
        entities.createQuery("from NodeIdentity where opd = :opd", NodeIdentity.class)
                .setParameter("opd", opd)
                .getResultList()
                .forEach(row -> levels.put(row.id(), row.level()));
        Collection<UUID> indicators = entities.createQuery(
                        "select id from IndicatorIdentity where opd = :opd", UUID.class)
                .setParameter("opd", opd)
                .getResultStream()
                .collect(Collectors.toSet());
        Shapes.check(shape -> {
            for (int i = 0; i < tree.nodes().size(); i++) {
                Node node = tree.nodes().get(i);
                if (node.parentId() != null) {
                    Level parent = levels.get(node.parentId());
                    if (parent == null) {
                        shape.refuse("/nodes/" + i + "/parentId", "tidak ada node dengan id ini");
                    } else if (!node.level().parents().contains(parent)) {
                        shape.refuse(
                                "/nodes/" + i + "/parentId", node.level() + " tidak dapat berada di bawah " + parent);
                    }
                }
                for (int j = 0; j < node.supports().size(); j++) {
                    if (!indicators.contains(node.supports().get(j))) {
                        shape.refuse("/nodes/" + i + "/supports/" + j, "tidak ada indikator dengan id ini");
                    }
                }
            }
        });
    }

    private <T> List<T> find(Class<T> type, String opd, List<UUID> ids, List<String> refs) {
        return entities.createQuery(
                        "from " + type.getSimpleName() + " where id in :ids or opd = :opd and ref in :refs", type)
                .setParameter("ids", ids)
                .setParameter("opd", opd)
                .setParameter("refs", refs)
                .getResultList();
    }

    private static <K, T> Map<K, T> index(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
    }

    /** Where each indicator of {@link Content#targetLines()} stands in the request. */
    private static List<String> pointers(Content content) {
        List<String> pointers = new ArrayList<>();
        if (content instanceof TreeContent tree) {
            for (int i = 0; i < tree.nodes().size(); i++) {
                add(pointers, "/nodes/" + i, tree.nodes().get(i).indicators().size());
            }
        } else if (content instanceof PerjanjianKinerja agreement) {
            for (int i = 0; i < agreement.sasaran().size(); i++) {
                add(
                        pointers,
                        "/sasaran/" + i,
                        agreement.sasaran().get(i).indicators().size());
            }
            for (int i = 0; i < agreement.program().size(); i++) {
                add(
                        pointers,
                        "/program/" + i,
                        agreement.program().get(i).indicators().size());
            }
        } else if (content instanceof IkuContent iku) {
            add(pointers, "", iku.indicators().size());
        }
        return pointers;
    }

    private static void add(List<String> pointers, String at, int count) {
        for (int i = 0; i < count; i++) {
            pointers.add(at + "/indicators/" + i);
        }
    }
}
