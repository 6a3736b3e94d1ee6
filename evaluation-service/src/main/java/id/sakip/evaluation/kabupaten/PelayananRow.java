package id.sakip.evaluation.kabupaten;

import id.sakip.evaluation.ikm.domain.IkmAsal;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One OPD with what it reached in a year; a figure that is not published is absent.
 *
 * @param asalIkm where the IKM comes from: one recomputed from an old report is not a survey held here
 */
public record PelayananRow(String opd, String nama, Nilai ikm, IkmAsal asalIkm, Nilai ipp) {

    /**
     * One figure.
     *
     * @param sebelumnya figure of the year before, absent when there is none
     * @param arah by how much it rose or fell, absent when there is nothing to compare with
     */
    @Schema(name = "PelayananNilai")
    public record Nilai(BigDecimal nilai, String label, int versi, BigDecimal sebelumnya, BigDecimal arah) {

        static Nilai of(BigDecimal nilai, String label, Integer versi, BigDecimal sebelumnya) {
            if (nilai == null) {
                return null;
            }
            return new Nilai(nilai, label, versi, sebelumnya, sebelumnya == null ? null : nilai.subtract(sebelumnya));
        }
    }
}
