package id.sakip.evaluation.survei;

import jakarta.persistence.Embeddable;

/** A service as it was when the survey was designed. */
@Embeddable
public record SurveiLayanan(int no, String nama, Long pengguna) {

    static SurveiLayanan from(Layanan layanan) {
        return new SurveiLayanan(layanan.no(), layanan.nama(), layanan.pengguna());
    }
}
