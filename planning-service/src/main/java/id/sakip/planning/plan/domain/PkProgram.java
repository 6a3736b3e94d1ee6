package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A program of a Perjanjian Kinerja: Lampiran B. {@code pagu} is what the agreement states; without it the sum of the
 * Renja counts. A stated amount that differs from that sum is finding V-SUM-1.
 */
public record PkProgram(
        Integer no,
        UUID nodeId,
        String kode,
        String nama,
        String sasaranProgram,
        List<PkIndicator> indicators,
        BigDecimal pagu) {
    public PkProgram {
        indicators = indicators == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(indicators));
    }
}
