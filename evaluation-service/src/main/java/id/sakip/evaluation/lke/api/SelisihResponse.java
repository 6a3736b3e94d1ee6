package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeAnswer;
import id.sakip.evaluation.lke.SheetKind;
import id.sakip.evaluation.lke.Worksheet;
import id.sakip.evaluation.lke.domain.Moderation.Difference;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where two blind evaluators differ, and what the moderator chose. */
public record SelisihResponse(
        @Schema(description = "Questions both answered alike")
        int sama,

        @Schema(description = "Questions they differ on") int berbeda,

        @Schema(description = "Differences nobody moderated yet")
        int belumDimoderasi,

        @Schema(description = "ETag of the moderation, for If-Match")
        long version,

        List<Item> items) {

    @Schema(name = "SelisihItem")
    public record Item(
            String kode,
            String teks,
            String pertama,
            String catatanPertama,
            String kedua,
            String catatanKedua,

            @Schema(description = "Second minus first, of 100")
            BigDecimal selisih,

            @Schema(description = "PERTAMA, KEDUA or RATA_RATA; absent while not moderated")
            String pilihan,

            String alasan) {}

    static SelisihResponse from(Worksheet worksheet) {
        List<Item> items = worksheet
                .moderation()
                .differences(worksheet.letters(SheetKind.PENILAIAN), worksheet.letters(SheetKind.KEDUA))
                .stream()
                .map(difference -> item(worksheet, difference))
                .toList();
        return new SelisihResponse(
                worksheet.form().questions().size() - items.size(),
                items.size(),
                (int) items.stream().filter(i -> i.pilihan() == null).count(),
                worksheet.sheet(SheetKind.MODERASI).version(),
                items);
    }

    private static Item item(Worksheet worksheet, Difference d) {
        String kode = d.question().kode();
        LkeAnswer chosen = worksheet.sheet(SheetKind.MODERASI).jawaban().get(kode);
        return new Item(
                kode,
                d.question().teks(),
                d.first(),
                worksheet.sheet(SheetKind.PENILAIAN).jawaban().get(kode).alasan(),
                d.second(),
                worksheet.sheet(SheetKind.KEDUA).jawaban().get(kode).alasan(),
                d.gap().toDecimal(),
                chosen == null ? null : chosen.jawaban(),
                chosen == null ? null : chosen.alasan());
    }
}
