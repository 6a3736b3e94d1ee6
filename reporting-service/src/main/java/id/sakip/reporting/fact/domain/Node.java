package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Node of the performance tree: tujuan, sasaran, program, kegiatan or sub kegiatan. */
public record Node(
        UUID id,
        String ref,
        UUID parentId,
        Level level,
        String kode,
        String statement,
        String sasaran,
        String unitKerja,
        String lokasi,
        List<UUID> supports,
        Map<String, BigDecimal> pagu,
        List<Indicator> indicators) {

    public Node {
        supports = supports == null ? List.of() : List.copyOf(supports);
        pagu = pagu == null ? Map.of() : Map.copyOf(pagu);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    public Optional<BigDecimal> pagu(int tahun) {
        return Optional.ofNullable(pagu.get(Integer.toString(tahun)));
    }
}
