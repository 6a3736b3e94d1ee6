package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.FormulirIpp;
import id.sakip.evaluation.ipp.FormulirIsian;
import id.sakip.evaluation.ipp.JenisFormulir;
import id.sakip.kit.http.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of the IPP as it stands. */
@Schema(name = "FormulirIppResponse")
public record FormulirResponse(
        String opd,
        int tahun,
        JenisFormulir formulir,
        String instrumen,

        @Schema(description = "uraian holds the note of F-02")
        List<FormulirIsian> isian,

        Instant recordedAt,
        String recordedBy) {

    static Response answer(FormulirIpp formulir) {
        FormulirResponse body = new FormulirResponse(
                formulir.opd(),
                formulir.tahun(),
                formulir.formulir(),
                formulir.instrumen(),
                formulir.isian(),
                formulir.recordedAt(),
                formulir.recordedBy());
        return Response.ok(body)
                .header(HttpHeaders.ETAG, Preconditions.etag(formulir.version()))
                .build();
    }
}
