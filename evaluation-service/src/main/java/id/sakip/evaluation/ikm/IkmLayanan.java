package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.IkmResult.LayananResult;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One service with its index. */
@Embeddable
public record IkmLayanan(int no, String nama, BigDecimal nilai, Long responden, String mutu) {

    static IkmLayanan from(LayananResult result) {
        return new IkmLayanan(
                result.no(),
                result.nama(),
                result.nilai().toDecimal(),
                result.responden().orElse(null),
                result.mutu().label());
    }
}
