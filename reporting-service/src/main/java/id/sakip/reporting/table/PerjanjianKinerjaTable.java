package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Node;
import id.sakip.reporting.fact.domain.PerjanjianKinerja;
import id.sakip.reporting.fact.domain.PerjanjianKinerja.Program;
import id.sakip.reporting.fact.domain.PerjanjianKinerja.Sasaran;
import id.sakip.reporting.fact.domain.PerjanjianKinerja.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tabel 2.1 and the annexes A and B of the Perjanjian Kinerja (domain rules 4.1). */
final class PerjanjianKinerjaTable {
    private final Kinerja kinerja;

    private PerjanjianKinerjaTable(Kinerja kinerja) {
        this.kinerja = kinerja;
    }

    static Table ringkas(Kinerja kinerja) {
        TableDraft draft = new TableDraft(
                        "2.1", "Perjanjian Kinerja" + perubahan(kinerja) + " Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("sasaran", "Sasaran", 5)
                .left("program", "Program", 5)
                .left("indikator", "Indikator Kinerja", 6)
                .center("target", "Target", 2)
                .right("anggaran", "Anggaran (Rp)", 3)
                .landscape();
        PerjanjianKinerjaTable table = new PerjanjianKinerjaTable(kinerja);
        table.signed().ifPresent(pk -> {
            table.sasaranRows(draft, pk);
            table.programRows(draft, pk, "sasaran");
            table.total(draft, pk);
        });
        return draft.build();
    }

    static Table lampiranA(Kinerja kinerja) {
        TableDraft draft = new TableDraft("PK-A", "Sasaran Strategis, Indikator Kinerja dan Target")
                .center("no", "No", 1)
                .left("sasaran", "Sasaran Strategis", 5)
                .left("indikator", "Indikator Kinerja", 6)
                .center("target", "Target", 2);
        PerjanjianKinerjaTable table = new PerjanjianKinerjaTable(kinerja);
        table.signed().ifPresent(pk -> table.sasaranRows(draft, pk));
        return draft.build();
    }

    static Table lampiranB(Kinerja kinerja) {
        TableDraft draft = new TableDraft("PK-B", "Program, Indikator Program, Target dan Anggaran")
                .center("no", "No", 1)
                .left("sasaranProgram", "Sasaran Program", 5)
                .left("program", "Program", 5)
                .left("indikator", "Indikator Program", 6)
                .center("target", "Target", 2)
                .right("anggaran", "Anggaran (Rp)", 3)
                .landscape();
        PerjanjianKinerjaTable table = new PerjanjianKinerjaTable(kinerja);
        table.signed().ifPresent(pk -> {
            table.programRows(draft, pk, "sasaranProgram");
            table.total(draft, pk);
        });
        return draft.build();
    }

    private Optional<Fact<PerjanjianKinerja>> signed() {
        return kinerja.facts().perjanjianKinerjaFor(kinerja.tahun());
    }

    private static String perubahan(Kinerja kinerja) {
        return kinerja.facts()
                .perjanjianKinerjaFor(kinerja.tahun())
                .filter(pk -> pk.data().document().label() != null
                        && pk.data().document().label().startsWith("perubahan"))
                .map(pk -> " Perubahan")
                .orElse("");
    }

    private void sasaranRows(TableDraft draft, Fact<PerjanjianKinerja> pk) {
        int no = 1;
        for (Sasaran sasaran : pk.data().sasaran()) {
            boolean first = true;
            for (Target target : sasaran.indicators()) {
                List<Cell> cells = new ArrayList<>(targetCells(target, pk));
                if (first) {
                    cells.add(Cell.text("no", Integer.toString(no++)));
                    cells.add(Cells.text("sasaran", sasaran.statement(), List.of(source(pk))));
                }
                draft.row(ref(target.indicatorId()), Row.Kind.DATA, cells);
                first = false;
            }
        }
    }

    private void programRows(TableDraft draft, Fact<PerjanjianKinerja> pk, String sasaranColumn) {
        int no = 1;
        for (Program program : ordered(pk)) {
            List<Cell> head = List.of(
                    Cell.text("no", Integer.toString(no++)),
                    Cells.text(sasaranColumn, program.sasaranProgram(), List.of(source(pk))),
                    Cells.text("program", program.nama(), List.of(source(pk))),
                    Cells.rupiah("anggaran", program.pagu(), Cell.Kind.SUM, List.of(source(pk))));
            if (program.indicators().isEmpty()) {
                draft.row(nodeRef(program.nodeId()), Row.Kind.DATA, head);
            }
            boolean first = true;
            for (Target target : program.indicators()) {
                List<Cell> cells = new ArrayList<>(targetCells(target, pk));
                if (first) {
                    cells.addAll(head);
                }
                draft.row(ref(target.indicatorId()), Row.Kind.DATA, cells);
                first = false;
            }
        }
    }

    /** A program nobody gave an indicator is promised all the same. */
    private String nodeRef(UUID nodeId) {
        return kinerja.plans().node(nodeId).map(Node::ref).orElse(String.valueOf(nodeId));
    }

    private void total(TableDraft draft, Fact<PerjanjianKinerja> pk) {
        BigDecimal sum = Arithmetic.sum(
                        pk.data().program().stream().map(Program::pagu).toList())
                .orElse(null);
        draft.row(
                "jumlah",
                Row.Kind.TOTAL,
                Cell.text("program", "Jumlah"),
                Cells.rupiah("anggaran", sum, Cell.Kind.SUM, List.of(source(pk))));
    }

    private List<Cell> targetCells(Target target, Fact<PerjanjianKinerja> pk) {
        var indicator = kinerja.plans().indicator(target.indicatorId()).map(PlanIndex.Owned::indicator);
        return List.of(
                Cells.text("indikator", target.nama(), List.of(source(pk))),
                Cells.nilai("target", target.target(), indicator.orElse(null), List.of(source(pk))));
    }

    private static List<Program> ordered(Fact<PerjanjianKinerja> pk) {
        return pk.data().program().stream()
                .sorted(Comparator.comparing(Program::kode, KodeOrder.INSTANCE))
                .toList();
    }

    private String ref(UUID indicatorId) {
        return kinerja.plans()
                .indicator(indicatorId)
                .map(owned -> owned.indicator().ref())
                .orElse(String.valueOf(indicatorId));
    }

    private static Source source(Fact<PerjanjianKinerja> pk) {
        return new Source(
                "perjanjian-kinerja",
                String.valueOf(pk.data().document().id()),
                pk.origin().eventId(),
                "Perjanjian Kinerja " + pk.data().document().tahunAwal());
    }
}
