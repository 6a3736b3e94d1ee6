package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.IkmResult.UnsurResult;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** An element to improve first; without NRR when an archive only names it. */
@Embeddable
public record UnsurTerendah(String kode, String nama, BigDecimal nrr) {

    static UnsurTerendah from(UnsurResult result) {
        return new UnsurTerendah(result.kode(), result.nama(), result.nrr().toDecimal());
    }
}
