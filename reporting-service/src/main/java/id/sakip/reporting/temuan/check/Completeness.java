package id.sakip.reporting.temuan.check;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedTable;
import id.sakip.reporting.temuan.check.ReportFinding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** V-COMPL-1: indicators the old document left out, one finding per indicator, and figures nobody can place. */
final class Completeness {
    private Completeness() {}

    static List<ReportFinding> of(LkjipTables tables, PrintedDocument document, Printed printed) {
        List<ReportFinding> findings = new ArrayList<>(missing(tables, document));
        for (Place place : printed.unknown()) {
            findings.add(ReportFinding.rule(
                    "V-COMPL-1",
                    Severity.WARNING,
                    place,
                    null,
                    null,
                    "Alamat " + place + " pada dokumen tercetak tidak ada pada tabel hasil hitung; periksa kuncinya."));
        }
        return findings;
    }

    private static List<ReportFinding> missing(LkjipTables tables, PrintedDocument document) {
        Map<String, List<String>> tablesByIndicator = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (PrintedTable table : document.tables()) {
            if (table.baris().isEmpty()) {
                continue;
            }
            tables.table(table.id()).stream()
                    .flatMap(computed -> computed.rows().stream())
                    .filter(row -> row.kind() == Row.Kind.DATA && row.key().contains("#"))
                    .filter(row -> !table.baris().contains(row.key()))
                    .forEach(row -> {
                        tablesByIndicator
                                .computeIfAbsent(row.key(), key -> new ArrayList<>())
                                .add(table.id());
                        names.put(
                                row.key(), row.cell("indikator").map(Cell::text).orElse(""));
                    });
        }
        return tablesByIndicator.entrySet().stream()
                .map(entry -> finding(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static ReportFinding finding(String ref, String name, List<String> tables) {
        String list = String.join(", ", tables);
        return ReportFinding.rule(
                "V-COMPL-1",
                Severity.ERROR,
                Place.of(list, ref, ""),
                null,
                name,
                "Indikator " + ref + " (" + name + ") ada pada rencana yang berlaku tetapi tidak tercantum pada Tabel "
                        + list + ".");
    }
}
