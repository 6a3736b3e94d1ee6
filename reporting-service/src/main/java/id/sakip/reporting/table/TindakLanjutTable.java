package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Rekomendasi;
import id.sakip.reporting.fact.domain.TindakLanjut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tabel 3.16: recommendations of the LHE and their follow-up; the status is derived, not claimed. */
final class TindakLanjutTable {
    private static final Map<String, String> STATUS = Map.of(
            "BELUM", "Belum ditindaklanjuti",
            "DALAM_PROSES", "Dalam proses",
            "SELESAI", "Selesai ditindaklanjuti",
            "TERLAMBAT", "Terlambat");

    private TindakLanjutTable() {}

    static Table build(Kinerja kinerja) {
        TableDraft draft = new TableDraft("3.16", "Matriks Tindak Lanjut Hasil Evaluasi SAKIP Tahun " + kinerja.tahun())
                .center("no", "No", 1)
                .left("rekomendasi", "Rekomendasi", 6)
                .left("rencanaAksi", "Rencana Aksi", 6)
                .left("hasil", "Hasil", 5)
                .left("waktu", "Waktu", 3)
                .left("penanggungJawab", "Penanggung Jawab", 3)
                .left("status", "Status", 3)
                .landscape();
        kinerja.facts().rekomendasi().stream()
                .filter(fact -> fact.data().tahun() == kinerja.tahun())
                .sorted(Comparator.comparingInt(fact -> fact.data().no()))
                .forEach(fact -> row(draft, kinerja, fact));
        return draft.note("Status diturunkan dari rencana aksi, hasil, bukti dan batas waktu; bukan pernyataan.")
                .build();
    }

    private static void row(TableDraft draft, Kinerja kinerja, Fact<Rekomendasi> fact) {
        Rekomendasi rekomendasi = fact.data();
        List<Source> sources =
                List.of(ScoreTables.source("rekomendasi", "Rekomendasi LHE", fact.origin(), rekomendasi.tahun()));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.number("no", rekomendasi.no()));
        cells.add(Cells.text("rekomendasi", rekomendasi.teks(), sources));
        kinerja.facts().tindakLanjut().stream()
                .filter(found -> found.data().tahun() == rekomendasi.tahun()
                        && found.data().no() == rekomendasi.no())
                .findFirst()
                .ifPresentOrElse(
                        found -> cells.addAll(followUp(found)),
                        () -> cells.add(Cell.text("status", STATUS.get("BELUM"))));
        draft.row("rekomendasi:" + rekomendasi.no(), Row.Kind.DATA, cells);
    }

    private static List<Cell> followUp(Fact<TindakLanjut> fact) {
        TindakLanjut found = fact.data();
        List<Source> sources =
                List.of(ScoreTables.source("tindak-lanjut", "Tindak lanjut LHE", fact.origin(), found.tahun()));
        return List.of(
                Cells.text("rencanaAksi", String.join("\n", found.actions()), sources),
                Cells.text("hasil", String.join("\n", found.hasil()), sources),
                Cells.text("waktu", found.waktu(), sources),
                Cells.text("penanggungJawab", found.penanggungJawab(), sources),
                Cells.text("status", STATUS.getOrDefault(found.status(), found.status()), sources));
    }
}
