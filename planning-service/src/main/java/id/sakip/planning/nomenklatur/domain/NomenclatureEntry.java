package id.sakip.planning.nomenklatur.domain;

import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Nomenclature;
import java.time.LocalDate;

/**
 * Nomenklatur (nomenclature): a program, kegiatan or sub kegiatan every kabupaten uses, with its code and validity
 * (Permendagri 90/2019, Kepmendagri 050-5889/2021).
 *
 * @param kode sub kegiatan with four digits
 * @param kinerja what the national indicator measures
 * @param indikator the indicator fixed nationally; absent where none is known
 * @param indikatorMulai from when the national indicator binds
 * @param verified whether somebody has seen the row in a list or a signed document
 */
public record NomenclatureEntry(
        String kode,
        Level level,
        String nama,
        String dasarHukum,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        String kinerja,
        String indikator,
        String satuan,
        LocalDate indikatorMulai,
        boolean verified) {

    public boolean validOn(LocalDate day) {
        return !berlakuMulai.isAfter(day) && (berlakuSampai == null || !berlakuSampai.isBefore(day));
    }

    /** Valid for at least a day of the years. */
    public boolean validWithin(int tahunAwal, int tahunAkhir) {
        return berlakuMulai.getYear() <= tahunAkhir && (berlakuSampai == null || berlakuSampai.getYear() >= tahunAwal);
    }

    public boolean indicatorBindsIn(int tahun) {
        return indikator != null && indikatorMulai.getYear() <= tahun;
    }

    /** Code of the row above; a program has none. */
    public String parentKode() {
        return switch (level) {
            case KEGIATAN -> Nomenclature.programOf(kode);
            case SUB_KEGIATAN -> kode.substring(0, kode.lastIndexOf('.'));
            default -> null;
        };
    }

    public NomenclatureEntry until(LocalDate last) {
        return new NomenclatureEntry(
                kode,
                level,
                nama,
                dasarHukum,
                berlakuMulai,
                last,
                kinerja,
                indikator,
                satuan,
                indikatorMulai,
                verified);
    }
}
