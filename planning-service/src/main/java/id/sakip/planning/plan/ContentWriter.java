package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Writes the content of a draft as rows, grouped by table so that the driver sends them in batches. */
@ApplicationScoped
class ContentWriter {
    private final EntityManager entities;

    ContentWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** The old rows of a draft go; links, amounts, indicators and targets go with their node. */
    void clear(UUID documentId) {
        for (String table : List.of("NodeRow", "IkuRow")) {
            entities.createQuery("delete from " + table + " where id.documentId = :id")
                    .setParameter("id", documentId)
                    .executeUpdate();
        }
        for (String table : List.of("PerjanjianKinerjaRow", "TercetakRow")) {
            entities.createQuery("delete from " + table + " where documentId = :id")
                    .setParameter("id", documentId)
                    .executeUpdate();
        }
    }

    void write(UUID documentId, Content content) {
        Rows rows = new Rows(documentId);
        if (content instanceof TreeContent tree) {
            tree.nodes().forEach(rows::node);
            if (!tree.tercetak().isEmpty()) {
                entities.persist(new TercetakRow(documentId, tree.tercetak()));
            }
        } else if (content instanceof PerjanjianKinerja agreement) {
            entities.persist(new PerjanjianKinerjaRow(documentId, agreement));
            rows.agreement(agreement);
        } else if (content instanceof IkuContent iku) {
            for (int i = 0; i < iku.indicators().size(); i++) {
                entities.persist(new IkuRow(documentId, i, iku.indicators().get(i)));
            }
        }
        List<Object> all = rows.inOrder();
        all.forEach(entities::persist);
        entities.flush();
        // what was written is not looked at again by every later flush
        all.forEach(entities::detach);
    }

    private static final class Rows {
        private final UUID documentId;
        private final List<NodeRow> nodes = new ArrayList<>();
        private final List<PaguRow> pagu = new ArrayList<>();
        private final List<SupportRow> supports = new ArrayList<>();
        private final List<IndicatorRow> indicators = new ArrayList<>();
        private final List<TargetRow> targets = new ArrayList<>();
        private final List<UnplacedRow> unplaced = new ArrayList<>();
        private final List<BulananRow> bulanan = new ArrayList<>();

        Rows(UUID documentId) {
            this.documentId = documentId;
        }

        void node(Node node) {
            nodes.add(new NodeRow(documentId, nodes.size(), null, node));
            node.pagu().forEach((tahun, amount) -> pagu.add(new PaguRow(documentId, node.id(), tahun, amount)));
            node.supports().forEach(id -> supports.add(new SupportRow(documentId, node.id(), id, supports.size())));
            node.indicators().forEach(indicator -> indicator(node.id(), indicator));
            node.bulanan().forEach((tahun, months) -> {
                for (int i = 0; i < Bulanan.MONTHS; i++) {
                    bulanan.add(new BulananRow(documentId, node.id(), tahun, i + 1, months));
                }
            });
        }

        private void indicator(UUID nodeId, Indicator indicator) {
            indicators.add(new IndicatorRow(documentId, nodeId, indicators.size(), indicator));
            indicator.targets().forEach((tahun, target) -> target(indicator.id(), tahun, TargetRow.WHOLE_YEAR, target));
            indicator.tribulan().forEach((tahun, values) -> {
                for (int i = 0; i < values.size(); i++) {
                    target(indicator.id(), tahun, i + 1, values.get(i));
                }
            });
            indicator.unplaced().forEach((tahun, values) -> {
                for (int i = 0; i < values.size(); i++) {
                    unplaced.add(new UnplacedRow(documentId, indicator.id(), tahun, i, values.get(i)));
                }
            });
        }

        private void target(UUID indicatorId, int tahun, int tribulan, Value target) {
            targets.add(new TargetRow(documentId, indicatorId, tahun, tribulan, target));
        }

        void agreement(PerjanjianKinerja agreement) {
            agreement.sasaran().forEach(row -> {
                promise(row.nodeId(), row.no(), Level.SASARAN, null, row.statement(), null, new TreeMap<>());
                row.indicators().forEach(indicator -> pkIndicator(row.nodeId(), indicator, agreement.tahun()));
            });
            agreement.program().forEach(row -> {
                TreeMap<Integer, BigDecimal> stated = new TreeMap<>();
                if (row.pagu() != null) {
                    stated.put(agreement.tahun(), row.pagu());
                }
                promise(row.nodeId(), row.no(), Level.PROGRAM, row.kode(), row.nama(), row.sasaranProgram(), stated);
                row.indicators().forEach(indicator -> pkIndicator(row.nodeId(), indicator, agreement.tahun()));
            });
        }

        private void promise(
                UUID nodeId,
                Integer no,
                Level level,
                String kode,
                String statement,
                String sasaran,
                SortedMap<Integer, BigDecimal> stated) {
            Node node = new Node(nodeId, null, null, level, kode, statement, sasaran, null, null, null, stated, null);
            nodes.add(new NodeRow(documentId, nodes.size(), no, node));
            stated.forEach((tahun, amount) -> pagu.add(new PaguRow(documentId, nodeId, tahun, amount)));
        }

        private void pkIndicator(UUID nodeId, PkIndicator row, int tahun) {
            indicators.add(new IndicatorRow(documentId, nodeId, indicators.size(), row));
            target(row.indicatorId(), tahun, TargetRow.WHOLE_YEAR, row.target());
        }

        List<Object> inOrder() {
            List<Object> all = new ArrayList<>();
            all.addAll(nodes);
            all.addAll(pagu);
            all.addAll(supports);
            all.addAll(indicators);
            all.addAll(targets);
            all.addAll(unplaced);
            all.addAll(bulanan);
            return all;
        }
    }
}
