package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import id.sakip.reporting.fact.domain.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Tabel 6.1: the Renstra matrix. Money of a parent is the sum of its leaves, the end of the period follows domain rules
 * 9.2. What an earlier version of the same Renstra held and this one does not stands first, with what became of it.
 */
final class RenstraTable {
    private final List<RenstraBlock> blocks;
    private final List<Integer> years;

    private RenstraTable(Kinerja kinerja) {
        this.blocks = RenstraBlock.of(kinerja);
        this.years = RenstraBlock.years(blocks, kinerja);
    }

    static Table build(Kinerja kinerja) {
        RenstraTable matrix = new RenstraTable(kinerja);
        TableDraft draft =
                new TableDraft("6.1", "Rencana Program, Kegiatan dan Pendanaan (Matriks Renstra)").landscape();
        draft.left("kode", "Kode", 4).left("nama", "Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan", 7);
        draft.left("indikator", "Indikator Kinerja", 6).center("satuan", "Satuan", 2);
        draft.center("awal", "Data Awal", 2);
        matrix.years.forEach(year -> period(draft, "Tahun " + year, Integer.toString(year)));
        period(draft, "Kondisi Akhir Periode", "Akhir");
        draft.left("unitKerja", "Unit Kerja", 3);
        matrix.blocks.forEach(block -> matrix.rows(block, null, draft));
        return draft.note("Rp induk = jumlah rincian di bawahnya. Kinerja akhir periode: indikator aditif dijumlahkan,"
                        + " persentase, indeks dan posisi memakai tahun terakhir; tahun N/A tidak dihitung.")
                .note("Bagian yang tidak dilanjutkan sejak perubahan Renstra memuat realisasi tahun yang bersangkutan.")
                .build();
    }

    private static void period(TableDraft draft, String group, String suffix) {
        draft.column("k" + suffix, "Kinerja", group, Align.CENTER, 2)
                .column("rp" + suffix, "Rp", group, Align.RIGHT, 3);
    }

    private void rows(RenstraBlock block, UUID parent, TableDraft draft) {
        block.nodes().stream()
                .filter(node -> parent == null ? block.isRoot(node) : parent.equals(node.parentId()))
                .sorted(Comparator.comparing(Node::kode, KodeOrder.INSTANCE))
                .forEach(node -> {
                    nodeRow(block, node, draft);
                    node.indicators().forEach(indicator -> indicatorRow(block, indicator, draft));
                    rows(block, node.id(), draft);
                });
    }

    private void nodeRow(RenstraBlock block, Node node, TableDraft draft) {
        Cell.Kind kind = block.children(node).isEmpty() ? Cell.Kind.INPUT : Cell.Kind.SUM;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text("kode", node.kode(), block.sources()));
        cells.add(Cells.text("nama", node.statement(), block.sources()));
        cells.add(Cells.text("unitKerja", node.unitKerja(), block.sources()));
        List<BigDecimal> all = new ArrayList<>();
        for (int year : years) {
            BigDecimal amount = block.amount(node, year);
            all.add(amount);
            cells.add(Cells.rupiah("rp" + year, amount, kind, block.sources(year)));
        }
        BigDecimal end = block.superseded() ? null : Arithmetic.sum(all).orElse(null);
        cells.add(Cells.rupiah("rpAkhir", end, Cell.Kind.SUM, block.sources()));
        draft.row(node.ref(), Row.Kind.HEADING, cells);
    }

    private void indicatorRow(RenstraBlock block, Indicator indicator, TableDraft draft) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.text("indikator", indicator.nama(), block.sources()));
        cells.add(Cells.text("satuan", indicator.satuan(), block.sources()));
        cells.add(bare(block, "awal", indicator.baseline(), indicator, Cell.Kind.INPUT));
        List<Nilai> planned = new ArrayList<>();
        for (int year : years) {
            Nilai nilai = block.performance(indicator, year);
            cells.add(bare(block, "k" + year, nilai, indicator, Cell.Kind.INPUT));
            if (nilai != null) {
                planned.add(nilai);
            }
        }
        cells.add(block.superseded() ? Cells.notApplicable("kAkhir", block.sources()) : end(block, indicator, planned));
        draft.row(indicator.ref(), Row.Kind.DATA, cells);
    }

    private static Cell end(RenstraBlock block, Indicator indicator, List<Nilai> planned) {
        List<BigDecimal> values =
                planned.stream().filter(Nilai::measured).map(Nilai::value).toList();
        if (values.isEmpty()) {
            return planned.isEmpty() ? Cell.empty("kAkhir") : Cells.notApplicable("kAkhir", block.sources());
        }
        boolean adds = indicator.addsAcrossYears();
        BigDecimal value = adds ? Arithmetic.sum(values).orElseThrow() : values.get(values.size() - 1);
        Cell.Kind kind = adds ? Cell.Kind.SUM : Cell.Kind.DERIVED;
        return bare(block, "kAkhir", Nilai.of(value, null), indicator, kind);
    }

    /** A figure without its unit, which has a column of its own. */
    private static Cell bare(RenstraBlock block, String key, Nilai nilai, Indicator indicator, Cell.Kind kind) {
        if (nilai == null || nilai.value() == null) {
            return Cells.nilai(key, nilai, indicator, kind, block.sources());
        }
        int present = Math.max(0, nilai.value().stripTrailingZeros().scale());
        int decimals = Math.max(present, indicator.decimals() == null ? 0 : indicator.decimals());
        String text = IndonesianNumber.format(nilai.value(), decimals);
        return new Cell(key, text, nilai.value(), kind, block.sources());
    }
}
