package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeSheet;
import id.sakip.evaluation.lke.LkeSheetService.Saved;
import id.sakip.evaluation.lke.SheetKind;
import id.sakip.kit.http.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sheet after it was saved: its new version, and how much of it is filled. */
@Schema(name = "LkeLembarTersimpan")
public record SheetResponse(
        SheetKind lembar,

        @Schema(description = "Answers given, last year's unconfirmed ones not counted")
        long terjawab,

        @Schema(description = "Questions asked") int total,
        Instant selesaiAt,
        String selesaiBy,
        long version) {

    static Response answer(Saved saved) {
        LkeSheet sheet = saved.sheet();
        long answered = sheet.jawaban().values().stream()
                .filter(answer -> !answer.tahunLalu())
                .count();
        SheetResponse body = new SheetResponse(
                sheet.jenis(), answered, saved.total(), sheet.selesaiAt(), sheet.selesaiBy(), sheet.version());
        return Response.ok(body)
                .header(HttpHeaders.ETAG, Preconditions.etag(sheet.version()))
                .build();
    }
}
