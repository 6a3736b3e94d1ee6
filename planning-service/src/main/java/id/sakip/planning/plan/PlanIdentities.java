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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps one identity for a node and an indicator over all documents: an id belongs to one ref of one OPD for life. The
 * caller holds the lock of the OPD.
 */
@ApplicationScoped
class PlanIdentities {
    private static final String OF_ANOTHER_OPD = "id ini sudah dipakai; buat id baru";

    private final EntityManager entities;

    PlanIdentities(EntityManager entities) {
        this.entities = entities;
    }

    /** Registers what is new; refuses an id or ref that already means something else. */
    void register(String opd, Content content) {
        Shape conflicts = new Shape();
        Map<UUID, Level> levels = content instanceof TreeContent tree ? nodes(opd, tree, conflicts) : Map.of();
        Set<UUID> indicators = indicators(opd, content, conflicts);
        if (!conflicts.clean()) {
            throw Problem.of(409, "identity-conflict").with("errors", conflicts.errors());
        }
        entities.flush();
        if (content instanceof TreeContent tree) {
            links(tree, levels, indicators);
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

    /** @return the level of every node of the OPD, the new ones included */
    private Map<UUID, Level> nodes(String opd, TreeContent tree, Shape conflicts) {
        Known<NodeIdentity> known = known(
                NodeIdentity.class, opd, tree.nodes().stream().map(Node::id).toList());
        Map<UUID, Level> levels = new HashMap<>();
        known.byId().values().forEach(identity -> levels.put(identity.id(), identity.level()));
        for (int i = 0; i < tree.nodes().size(); i++) {
            Node node = tree.nodes().get(i);
            NodeIdentity identity = known.byId().get(node.id());
            NodeIdentity namesake = known.byRef().get(node.ref());
            String at = "/nodes/" + i;
            if (identity != null) {
                sameRef(at, node.ref(), identity.ref(), conflicts);
                if (identity.level() != node.level()) {
                    conflicts.refuse(at + "/level", "node ini sudah dikenal sebagai " + identity.level());
                }
            } else if (known.elsewhere().contains(node.id())) {
                conflicts.refuse(at + "/id", OF_ANOTHER_OPD);
            } else if (namesake != null) {
                conflicts.refuse(at + "/ref", "ref ini milik id " + namesake.id());
            } else {
                entities.persist(new NodeIdentity(node.id(), opd, node.ref(), node.level()));
                levels.put(node.id(), node.level());
            }
        }
        return levels;
    }

    /** @return every indicator of the OPD, the new ones included */
    private Set<UUID> indicators(String opd, Content content, Shape conflicts) {
        List<TargetLine> lines = content.targetLines();
        Known<IndicatorIdentity> known = known(
                IndicatorIdentity.class,
                opd,
                lines.stream().map(TargetLine::indicatorId).toList());
        Set<UUID> indicators = new HashSet<>(known.byId().keySet());
        List<String> pointers = pointers(content);
        for (int i = 0; i < lines.size(); i++) {
            TargetLine line = lines.get(i);
            IndicatorIdentity identity = known.byId().get(line.indicatorId());
            IndicatorIdentity namesake = known.byRef().get(line.ref());
            String at = pointers.get(i);
            if (identity != null) {
                sameRef(at, line.ref() == null ? identity.ref() : line.ref(), identity.ref(), conflicts);
            } else if (known.elsewhere().contains(line.indicatorId())) {
                conflicts.refuse(at + "/id", OF_ANOTHER_OPD);
            } else if (line.ref() == null) {
                conflicts.refuse(at + "/ref", "wajib diisi untuk indikator yang belum dikenal");
            } else if (namesake != null) {
                conflicts.refuse(at + "/ref", "ref ini milik id " + namesake.id());
            } else {
                entities.persist(new IndicatorIdentity(line.indicatorId(), opd, line.ref()));
                indicators.add(line.indicatorId());
            }
        }
        return indicators;
    }

    private static void sameRef(String at, String ref, String known, Shape conflicts) {
        if (!known.equals(ref)) {
            conflicts.refuse(at + "/ref", "id ini dikenal dengan ref " + known);
        }
    }

    /** Parents and links may point outside the document, but only at what this OPD already plans. */
    private static void links(TreeContent tree, Map<UUID, Level> levels, Set<UUID> indicators) {
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

    /**
     * What an OPD has planned so far.
     *
     * @param elsewhere those of the ids asked for that belong to another OPD
     */
    private record Known<T extends Identity>(Map<UUID, T> byId, Map<String, T> byRef, Set<UUID> elsewhere) {}

    /** Most documents speak of what is known already: only ids that are not are looked for among the other OPD. */
    private <T extends Identity> Known<T> known(Class<T> type, String opd, List<UUID> ids) {
        List<T> own = entities.createQuery("from " + type.getSimpleName() + " where opd = :opd", type)
                .setParameter("opd", opd)
                .getResultList();
        Map<UUID, T> byId = own.stream().collect(Collectors.toMap(Identity::id, Function.identity()));
        Map<String, T> byRef = own.stream().collect(Collectors.toMap(Identity::ref, Function.identity()));
        List<UUID> unknown =
                ids.stream().filter(each -> !byId.containsKey(each)).toList();
        Set<UUID> elsewhere = unknown.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        entities.createQuery("select id from " + type.getSimpleName() + " where id in :ids", UUID.class)
                                .setParameter("ids", unknown)
                                .getResultList());
        return new Known<>(byId, byRef, elsewhere);
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
