package id.sakip.evaluation.ipp;

import id.sakip.evaluation.ipp.domain.IppResult.AspekResult;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One aspect with its weight, value and contribution. */
@Embeddable
public record IppAspek(int no, String nama, BigDecimal bobot, BigDecimal nilai, BigDecimal nilaiAspek) {

    static IppAspek from(AspekResult result) {
        return new IppAspek(
                result.no(),
                result.nama(),
                result.bobot(),
                result.nilai().toDecimal(),
                result.nilaiAspek().toDecimal());
    }
}
