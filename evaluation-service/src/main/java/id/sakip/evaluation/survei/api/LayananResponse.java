package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.Layanan;
import id.sakip.kit.http.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service of an OPD. */
public record LayananResponse(
        UUID id,
        @Schema(description = "Number it keeps for life") int no,
        String nama,
        Long pengguna,
        boolean aktif,
        @Schema(description = "For If-Match, in quotes") long version) {

    static LayananResponse from(Layanan layanan) {
        return new LayananResponse(
                layanan.id(), layanan.no(), layanan.nama(), layanan.pengguna(), layanan.aktif(), layanan.version());
    }

    static Response answer(Response.ResponseBuilder response, Layanan layanan) {
        return response.entity(from(layanan))
                .header(HttpHeaders.ETAG, Preconditions.etag(layanan.version()))
                .build();
    }
}
