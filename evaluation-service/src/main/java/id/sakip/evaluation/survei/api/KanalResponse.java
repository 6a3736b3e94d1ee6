package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.Kanal;
import id.sakip.evaluation.survei.domain.JenisKanal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way into a survey. */
public record KanalResponse(
        @Schema(description = "All that is needed to answer; hand it out only to those who are asked")
        String kode,

        JenisKanal jenis,
        Integer layanan,
        String keterangan,
        boolean aktif,

        @Schema(description = "Address of the form; the QR code holds it")
        String url,

        Instant createdAt) {

    static KanalResponse from(Kanal kanal, String url) {
        return new KanalResponse(
                kanal.kode(),
                kanal.jenis(),
                kanal.layananNo(),
                kanal.keterangan(),
                kanal.aktif(),
                url,
                kanal.createdAt());
    }
}
