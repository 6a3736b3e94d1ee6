package id.sakip.reporting.temuan.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures an old document printed, to be compared with the computed ones; never a source of results. */
public record PrintedDocument(
        String dokumen, LocalDate tanggalLaporan, List<PrintedTable> tables, List<PrintedFollowUp> tindakLanjut) {

    public PrintedDocument {
        tables = tables == null ? List.of() : List.copyOf(tables);
        tindakLanjut = tindakLanjut == null ? List.of() : List.copyOf(tindakLanjut);
    }

    /**
     * One printed table.
     *
     * @param baris refs of the indicators the table prints; empty when nobody listed them
     */
    public record PrintedTable(String id, List<String> baris, List<PrintedRow> rows) {
        public PrintedTable {
            baris = baris == null ? List.of() : List.copyOf(baris);
            rows = rows == null ? List.of() : List.copyOf(rows);
        }
    }

    public record PrintedRow(String key, Map<String, String> cells) {
        public PrintedRow {
            cells = cells == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /** A follow-up as the document claims it. */
    public record PrintedFollowUp(int no, String waktu, String status) {}
}
