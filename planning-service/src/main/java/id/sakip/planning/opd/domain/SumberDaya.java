package id.sakip.planning.opd.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Sumber daya (resources) of one year: staff, computers, and the staff each indicator needs and has (table 3.11). */
public record SumberDaya(Integer tahun, Integer pns, Integer honorer, Integer komputer, List<Beban> beban) {
    public SumberDaya {
        beban = Opd.copy(beban);
    }

    /** Beban (workload) of an indicator: staff needed by workload analysis, and staff there is. */
    public record Beban(UUID indicatorId, BigDecimal kebutuhan, BigDecimal tersedia) {}
}
