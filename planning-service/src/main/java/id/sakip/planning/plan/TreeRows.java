package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Puts the rows of several versions back together, each under its node. */
final class TreeRows {
    private static final int TRIBULAN_PER_YEAR = 4;

    private record Place(UUID documentId, UUID id) {}

    private record Named<T>(T row, String ref) {}

    private final Map<UUID, List<Named<NodeRow>>> nodes = new HashMap<>();
    private final Map<Place, List<Named<IndicatorRow>>> indicators = new HashMap<>();
    private final Map<Place, SortedMap<Integer, BigDecimal>> pagu = new HashMap<>();
    private final Map<Place, List<UUID>> supports = new HashMap<>();
    private final Map<Place, SortedMap<Integer, Value>> targets = new HashMap<>();
    private final Map<Place, SortedMap<Integer, List<Value>>> tribulan = new HashMap<>();
    private final Map<Place, SortedMap<Integer, List<Value>>> unplaced = new HashMap<>();
    private final Map<Place, SortedMap<Integer, Months>> bulanan = new HashMap<>();
    private final Map<UUID, List<Tercetak>> tercetak = new HashMap<>();

    private record Months(List<Value> fisik, List<Value> keuangan) {
        Months() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    void node(NodeRow row, String ref) {
        nodes.computeIfAbsent(row.documentId(), id -> new ArrayList<>()).add(new Named<>(row, ref));
    }

    void indicator(IndicatorRow row, String ref) {
        indicators
                .computeIfAbsent(new Place(row.documentId(), row.nodeId()), place -> new ArrayList<>())
                .add(new Named<>(row, ref));
    }

    void pagu(PaguRow row) {
        pagu.computeIfAbsent(new Place(row.id().documentId(), row.id().nodeId()), place -> new TreeMap<>())
                .put(row.id().tahun(), row.amount());
    }

    void support(SupportRow row) {
        supports.computeIfAbsent(new Place(row.id().documentId(), row.id().nodeId()), place -> new ArrayList<>())
                .add(row.id().indicatorId());
    }

    void target(TargetRow row) {
        Place place = new Place(row.id().documentId(), row.id().indicatorId());
        if (row.id().tribulan() == TargetRow.WHOLE_YEAR) {
            targets.computeIfAbsent(place, any -> new TreeMap<>()).put(row.id().tahun(), row.toValue());
        } else {
            tribulan.computeIfAbsent(place, any -> new TreeMap<>())
                    .computeIfAbsent(
                            row.id().tahun(),
                            tahun -> new ArrayList<>(Collections.nCopies(TRIBULAN_PER_YEAR, Value.EMPTY)))
                    .set(row.id().tribulan() - 1, row.toValue());
        }
    }

    void unplaced(UnplacedRow row) {
        unplaced.computeIfAbsent(new Place(row.id().documentId(), row.id().indicatorId()), any -> new TreeMap<>())
                .computeIfAbsent(row.id().tahun(), tahun -> new ArrayList<>())
                .add(row.toValue());
    }

    /** Rows come in the order of the months. */
    void bulanan(BulananRow row) {
        Months months = bulanan.computeIfAbsent(
                        new Place(row.id().documentId(), row.id().nodeId()), any -> new TreeMap<>())
                .computeIfAbsent(row.id().tahun(), tahun -> new Months());
        months.fisik().add(row.physical());
        months.keuangan().add(row.financial());
    }

    void tercetak(TercetakRow row) {
        tercetak.put(row.documentId(), row.figures());
    }

    TreeContent tree(UUID documentId) {
        return new TreeContent(
                nodes.getOrDefault(documentId, List.of()).stream()
                        .map(named -> node(documentId, named))
                        .toList(),
                tercetak.get(documentId));
    }

    private Node node(UUID documentId, Named<NodeRow> named) {
        Place place = new Place(documentId, named.row().nodeId());
        List<Indicator> measures = indicators.getOrDefault(place, List.of()).stream()
                .map(indicator -> {
                    Place at = new Place(documentId, indicator.row().indicatorId());
                    return indicator
                            .row()
                            .toIndicator(indicator.ref(), targets.get(at), tribulan.get(at), unplaced.get(at));
                })
                .toList();
        return named.row()
                .toNode(named.ref(), supports.get(place), pagu.get(place), measures, months(bulanan.get(place)));
    }

    private static SortedMap<Integer, Bulanan> months(SortedMap<Integer, Months> rows) {
        SortedMap<Integer, Bulanan> years = new TreeMap<>();
        if (rows != null) {
            rows.forEach((tahun, months) -> years.put(tahun, new Bulanan(months.fisik(), months.keuangan())));
        }
        return years;
    }

    PerjanjianKinerja agreement(PerjanjianKinerjaRow parties, PlanDocument document) {
        UUID documentId = document.id();
        int tahun = document.head().tahunAwal();
        List<PkSasaran> sasaran = new ArrayList<>();
        List<PkProgram> program = new ArrayList<>();
        for (Named<NodeRow> named : nodes.getOrDefault(documentId, List.of())) {
            NodeRow row = named.row();
            Place place = new Place(documentId, row.nodeId());
            List<PkIndicator> promises = indicators.getOrDefault(place, List.of()).stream()
                    .map(indicator -> promise(documentId, tahun, indicator))
                    .toList();
            if (row.level() == Level.PROGRAM) {
                BigDecimal stated = pagu.getOrDefault(place, new TreeMap<>()).get(tahun);
                program.add(new PkProgram(
                        row.no(), row.nodeId(), row.kode(), row.statement(), row.sasaran(), promises, stated));
            } else {
                sasaran.add(new PkSasaran(row.no(), row.nodeId(), row.statement(), promises));
            }
        }
        return parties.toPerjanjianKinerja(tahun, document.unitRef(), sasaran, program);
    }

    private PkIndicator promise(UUID documentId, int tahun, Named<IndicatorRow> named) {
        Place at = new Place(documentId, named.row().indicatorId());
        Value target = targets.getOrDefault(at, new TreeMap<>()).get(tahun);
        return named.row().toPkIndicator(named.ref(), target);
    }
}
