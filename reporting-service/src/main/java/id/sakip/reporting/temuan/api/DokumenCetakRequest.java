package id.sakip.reporting.temuan.api;

import id.sakip.reporting.temuan.check.PrintedDocument;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedFollowUp;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedRow;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedTable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Printed figures of an old document.
 *
 * @param dokumen what it is called
 * @param tanggalLaporan the date it bears
 */
public record DokumenCetakRequest(
        @NotBlank @Size(max = 200) String dokumen,
        @NotNull LocalDate tanggalLaporan,
        @NotNull @Size(max = 60) List<@Valid @NotNull Tabel> tables,
        @Size(max = 200) List<@Valid @NotNull TindakLanjut> tindakLanjut) {

    /** @param baris refs of the indicators the table prints; absent when nobody listed them */
    public record Tabel(
            @NotBlank @Size(max = 15) String id,
            @Size(max = 1000) List<@NotBlank String> baris,
            @NotNull @Size(max = 2000) List<@Valid @NotNull Baris> rows) {}

    /** @param cells texts as printed, by column key */
    public record Baris(
            @NotBlank @Size(max = 60) String key,
            @NotNull @Size(max = 60) Map<String, @NotNull String> cells) {}

    public record TindakLanjut(
            @Min(1) int no,
            @Size(max = 200) String waktu,
            @Size(max = 200) String status) {}

    PrintedDocument toDocument() {
        return new PrintedDocument(
                dokumen,
                tanggalLaporan,
                tables.stream()
                        .map(table -> new PrintedTable(
                                table.id(),
                                table.baris(),
                                table.rows().stream()
                                        .map(row -> new PrintedRow(row.key(), new TreeMap<>(row.cells())))
                                        .toList()))
                        .toList(),
                tindakLanjut == null
                        ? List.of()
                        : tindakLanjut.stream()
                                .map(claim -> new PrintedFollowUp(claim.no(), claim.waktu(), claim.status()))
                                .toList());
    }
}
