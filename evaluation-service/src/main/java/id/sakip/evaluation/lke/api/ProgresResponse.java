package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeProgressService.Part;
import id.sakip.evaluation.lke.LkeProgressService.Row;
import id.sakip.evaluation.lke.LkeStatus;
import id.sakip.evaluation.lke.SheetKind;
import id.sakip.kit.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Worksheets of a year and how far they are. */
public record ProgresResponse(List<Item> items, String next) {

    @Schema(name = "ProgresItem")
    public record Item(
            String opd,
            String penilai,
            String penilaiKedua,
            LkeStatus status,

            @Schema(description = "Questions each sheet asks")
            int total,

            Progress usulan,
            Progress penilaian,

            @Schema(description = "Absent with one evaluator")
            Progress penilaianKedua,

            long version) {}

    @Schema(name = "ProgresLembar")
    public record Progress(long terjawab, boolean selesai) {}

    static ProgresResponse from(Page<Row> page) {
        return new ProgresResponse(
                page.items().stream().map(ProgresResponse::item).toList(), page.next());
    }

    private static Item item(Row row) {
        return new Item(
                row.lke().opd(),
                row.lke().assignment().penilai(),
                row.lke().assignment().penilaiKedua(),
                row.lke().status(),
                row.total(),
                progress(row, SheetKind.USULAN),
                progress(row, SheetKind.PENILAIAN),
                row.lke().isDouble() ? progress(row, SheetKind.KEDUA) : null,
                row.lke().version());
    }

    private static Progress progress(Row row, SheetKind kind) {
        Part part = row.parts().getOrDefault(kind, new Part(0, false));
        return new Progress(part.answered(), part.finished());
    }
}
