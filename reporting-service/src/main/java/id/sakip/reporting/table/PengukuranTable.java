package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Entry;
import id.sakip.reporting.fact.domain.Iku;
import id.sakip.reporting.fact.domain.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pengukuran Kinerja Tribulan IV of the head of the OPD: IKU, then program outcomes (domain rules 4.6). */
final class PengukuranTable {
    private PengukuranTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("PENGUKURAN", "Pengukuran Kinerja Tribulan IV Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("kinerja", "Kinerja", 4)
                .left("indikator", "Indikator Kinerja Individu", 4)
                .center("target", "Target", 2)
                .center("realisasi", "Realisasi s.d. Tribulan IV", 2)
                .center("capaian", "Capaian (%)", 2)
                .column("program", "Program", "Keterkaitan", Align.LEFT, 4)
                .column("anggaran", "Anggaran (Rp)", "Keterkaitan", Align.RIGHT, 3)
                .column("realisasiAnggaran", "Realisasi (Rp)", "Keterkaitan", Align.RIGHT, 3)
                .column("serapan", "%", "Keterkaitan", Align.CENTER, 2)
                .left("penjelasan", "Penjelasan", 11)
                .left("upaya", "Alternatif/Upaya dan Rencana Tindak Lanjut", 10)
                .left("bukti", "Bukti Dukung", 3)
                .landscape();
        draft.row("iku", Row.Kind.HEADING, Cell.text("kinerja", "Indikator Kinerja Utama"));
        kinerja.iku().forEach(line -> ikuRow(draft, line));
        draft.row("program", Row.Kind.HEADING, Cell.text("kinerja", "Indikator Program"));
        int no = 1;
        for (NodeLine line : kinerja.nodes()) {
            if (line.node().level() == Level.PROGRAM) {
                no = programRows(draft, line, no);
            }
        }
        return draft.build();
    }

    private static void ikuRow(TableDraft draft, IkuLine line) {
        List<Cell> cells = new ArrayList<>(IkuCells.performance(line));
        cells.add(Cells.number("no", line.no()));
        cells.add(Cells.text(
                "kinerja",
                line.definition()
                        .map(Iku.Definition::kinerjaUtama)
                        .orElse(line.sasaran().statement()),
                line.definitionSources()));
        cells.add(
                Cells.text("indikator", line.indicator().nama(), line.measure().targetSources()));
        cells.add(Cells.text(
                "program",
                line.programs().stream()
                        .map(program -> program.node().statement())
                        .collect(Collectors.joining("; ")),
                line.measure().targetSources()));
        if (line.carriesMoney()) {
            cells.addAll(MoneyCells.of("anggaran", line.money(), true));
        }
        cells.addAll(words(line.measure()));
        draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
    }

    private static int programRows(TableDraft draft, NodeLine program, int from) {
        int no = from;
        boolean first = true;
        for (IndicatorLine line : program.indicators()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.number("no", no++));
            cells.add(Cells.text("indikator", line.indicator().nama(), List.of(program.plan())));
            cells.add(NodeTables.target(line));
            cells.add(NodeTables.realisasi(line));
            cells.add(NodeTables.capaian(line));
            if (first) {
                cells.add(Cells.text("kinerja", program.node().sasaran(), List.of(program.plan())));
                cells.add(Cells.text("program", program.node().statement(), List.of(program.plan())));
                cells.addAll(MoneyCells.of("anggaran", program));
                first = false;
            }
            cells.addAll(words(line.measure()));
            draft.row(line.indicator().ref(), Row.Kind.DATA, cells);
        }
        return no;
    }

    private static List<Cell> words(Measure measure) {
        Entry entry = measure.entry();
        if (entry == null) {
            return List.of();
        }
        List<Source> sources = measure.realizationSources();
        String penjelasan = join(
                labelled("Tingkat keberhasilan", entry.penjelasan()),
                labelled("Hambatan", entry.hambatan()),
                labelled("Rekomendasi perbaikan", entry.rekomendasi()));
        String upaya =
                join(labelled("Upaya", entry.upaya()), labelled("Rencana tindak lanjut", entry.rencanaTindakLanjut()));
        String bukti = String.join("\n", entry.bukti());
        return List.of(
                Cells.text("penjelasan", penjelasan, sources),
                Cells.text("upaya", upaya, sources),
                Cells.text("bukti", bukti, sources));
    }

    private static String labelled(String label, List<String> texts) {
        return texts.isEmpty() ? "" : label + ": " + String.join(" ", texts);
    }

    private static String join(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
