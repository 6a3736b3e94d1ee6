package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.survei.Survei;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import id.sakip.kit.http.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey as it was designed; what it says stands at {@code /hasil}. */
public record SurveiResponse(
        UUID id,
        String opd,
        int tahun,
        JenisSurvei jenis,
        String judul,
        String instrumen,
        String skala,
        UnitMethod metode,
        boolean bobotDibulatkan,
        LocalDate mulai,
        LocalDate selesai,
        SurveiStatus status,
        List<Layanan> layanan,
        @Schema(description = "For If-Match, in quotes") long version) {

    @Schema(name = "SurveiLayanan")
    public record Layanan(int no, String nama, Long pengguna) {}

    static SurveiResponse from(Survei survei) {
        return new SurveiResponse(
                survei.id(),
                survei.opd(),
                survei.tahun(),
                survei.jenis(),
                survei.judul(),
                survei.instrumen(),
                survei.skala(),
                survei.metode(),
                survei.bobotDibulatkan(),
                survei.mulai(),
                survei.selesai(),
                survei.status(),
                survei.layanan().stream()
                        .map(l -> new Layanan(l.no(), l.nama(), l.pengguna()))
                        .toList(),
                survei.version());
    }

    static Response answer(Response.ResponseBuilder response, Survei survei) {
        return response.entity(from(survei))
                .header(HttpHeaders.ETAG, Preconditions.etag(survei.version()))
                .build();
    }
}
