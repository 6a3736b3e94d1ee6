package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.BudgetRealization;
import id.sakip.reporting.fact.domain.Entry;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Level;
import id.sakip.reporting.fact.domain.Nilai;
import id.sakip.reporting.fact.domain.Node;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.Submission;
import id.sakip.reporting.fact.domain.Submission.BudgetLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Recapitulation of the Renja evaluation up to Tribulan II (T-C.29 variant, domain rules 5.2): the Renja then in force. */
final class RekapRenjaTable {
    private static final int TRIBULAN = 2;
    private final Kinerja kinerja;
    private final OpdFacts facts;
    private final Optional<Fact<Plan>> renja;
    private final Optional<Fact<Submission>> submission;
    private final Optional<Fact<BudgetRealization>> budget;
    private final Measures measures;
    private final Map<UUID, BigDecimal> spent = new HashMap<>();

    private RekapRenjaTable(Kinerja kinerja) {
        this.kinerja = kinerja;
        this.facts = kinerja.facts();
        this.renja = facts.renjaOn(kinerja.tahun(), LocalDate.of(kinerja.tahun(), 6, 30));
        this.submission = facts.submission(kinerja.tahun(), TRIBULAN);
        this.budget = facts.budget(kinerja.tahun(), TRIBULAN);
        this.measures = new Measures(kinerja.tahun(), submission);
        budget.map(fact -> fact.data().rows())
                .or(() -> submission.map(fact -> fact.data().anggaran()))
                .ifPresent(rows -> rows.forEach(this::remember));
    }

    static Table build(Kinerja kinerja) {
        return new RekapRenjaTable(kinerja).table();
    }

    private Table table() {
        int year = kinerja.tahun();
        TableDraft draft = new TableDraft(
                        "REKAP",
                        "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s.d. Tribulan II Tahun "
                                + year)
                .left("kode", "Kode", 3)
                .left("nama", "Program / Kegiatan / Sub Kegiatan", 6)
                .left("indikator", "Indikator Kinerja", 6)
                .center("targetRenstra", "Target Renstra " + year, 2)
                .center("realisasiSd", "Realisasi " + year + " s.d. Tribulan II", 2)
                .column("targetK", "K", "Target Renja " + year, Align.CENTER, 2)
                .column("targetRp", "Rp", "Target Renja " + year, Align.RIGHT, 3)
                .column("realisasiK", "K", "Realisasi s.d. Tribulan II", Align.CENTER, 2)
                .column("realisasiRp", "Rp", "Realisasi s.d. Tribulan II", Align.RIGHT, 3)
                .column("renstraSdK", "K", "Realisasi Renstra Tahun " + year, Align.CENTER, 2)
                .column("renstraSdRp", "Rp", "Realisasi Renstra Tahun " + year, Align.RIGHT, 3)
                .landscape();
        renja.ifPresent(plan -> fill(draft, plan));
        return draft.note("Target Renja menurut dokumen yang berlaku pada akhir Tribulan II (sebelum perubahan).")
                .note("Realisasi Renstra memuat realisasi tahun " + year + " sampai dengan Tribulan II.")
                .build();
    }

    private void fill(TableDraft draft, Fact<Plan> plan) {
        Source source = PlanIndex.source(plan);
        List<Node> nodes = NodeLines.codedNodes(plan.data());
        for (Node node : nodes) {
            draft.row(node.ref(), Row.Kind.HEADING, nodeCells(node, nodes, source));
            for (Indicator indicator : node.indicators()) {
                draft.row(indicator.ref(), Row.Kind.DATA, indicatorCells(indicator, source));
            }
        }
        List<Node> programs =
                nodes.stream().filter(node -> node.level() == Level.PROGRAM).toList();
        List<Cell> total = new ArrayList<>(money(
                sum(programs, node -> pagu(node, nodes)), sum(programs, node -> spent(node, nodes)), true, source));
        total.add(Cell.text("nama", "Jumlah"));
        draft.row("total", Row.Kind.TOTAL, total);
    }

    private List<Cell> nodeCells(Node node, List<Node> nodes, Source source) {
        boolean parent = !children(node, nodes).isEmpty();
        List<Cell> cells = new ArrayList<>(money(pagu(node, nodes), spent(node, nodes), parent, source));
        cells.add(Cells.text("kode", node.kode(), List.of(source)));
        cells.add(Cells.text("nama", node.statement(), List.of(source)));
        return cells;
    }

    private List<Cell> money(BigDecimal pagu, BigDecimal spent, boolean summed, Source source) {
        Cell.Kind kind = summed ? Cell.Kind.SUM : Cell.Kind.INPUT;
        List<Source> sources = budget.map(fact -> List.of(new Source(
                        "budget",
                        "tribulan-" + TRIBULAN,
                        fact.origin().eventId(),
                        "Realisasi anggaran s.d. Tribulan II " + kinerja.tahun())))
                .orElse(List.of());
        return List.of(
                Cells.rupiah("targetRp", pagu, kind, List.of(source)),
                Cells.rupiah("realisasiRp", spent, kind, sources),
                Cells.rupiah("renstraSdRp", spent, kind, sources));
    }

    private List<Cell> indicatorCells(Indicator indicator, Source source) {
        Optional<Entry> entry = measures.entry(indicator.id());
        Nilai toDate = measures.toDate(indicator).orElse(null);
        List<Source> sources = entry.map(measures::sources).orElse(List.of());
        Optional<Fact<Plan>> renstra = facts.renstraFor(kinerja.tahun());
        Nilai planned = renstra.flatMap(plan -> plan.data().nodes().stream()
                        .flatMap(node -> node.indicators().stream())
                        .filter(candidate -> candidate.id().equals(indicator.id()))
                        .flatMap(candidate -> candidate.target(kinerja.tahun()).stream())
                        .findFirst())
                .orElse(null);
        return List.of(
                Cells.text("indikator", indicator.nama(), List.of(source)),
                Cells.nilai(
                        "targetRenstra",
                        planned,
                        indicator,
                        renstra.map(PlanIndex::source).map(List::of).orElse(List.of())),
                Cells.nilai("realisasiSd", toDate, indicator, sources),
                Cells.nilai("targetK", indicator.target(kinerja.tahun()).orElse(null), indicator, List.of(source)),
                Cells.nilai("realisasiK", toDate, indicator, sources),
                Cells.nilai("renstraSdK", toDate, indicator, sources));
    }

    private BigDecimal pagu(Node node, List<Node> nodes) {
        List<Node> children = children(node, nodes);
        return children.isEmpty()
                ? node.pagu(kinerja.tahun()).orElse(null)
                : sum(children, child -> pagu(child, nodes));
    }

    private BigDecimal spent(Node node, List<Node> nodes) {
        List<Node> children = children(node, nodes);
        return children.isEmpty() ? spent.get(node.id()) : sum(children, child -> spent(child, nodes));
    }

    private static BigDecimal sum(List<Node> nodes, Function<Node, BigDecimal> amount) {
        return Arithmetic.sum(nodes.stream().map(amount).toList()).orElse(null);
    }

    private static List<Node> children(Node parent, List<Node> nodes) {
        return nodes.stream()
                .filter(node -> parent.id().equals(node.parentId()))
                .toList();
    }

    private void remember(BudgetLine line) {
        if (line.nodeId() != null && line.realisasi() != null) {
            spent.put(line.nodeId(), line.realisasi());
        }
    }
}
