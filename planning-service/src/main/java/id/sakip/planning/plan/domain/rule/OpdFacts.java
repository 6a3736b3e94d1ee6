package id.sakip.planning.plan.domain.rule;

import id.sakip.planning.opd.domain.Opd;
import java.util.List;

/**
 * What the registry knows.
 *
 * @param self the OPD whose document is checked; null where nobody looked
 * @param others names of the other OPD of the kabupaten
 */
public record OpdFacts(Opd self, List<String> others) {
    public static final OpdFacts UNKNOWN = new OpdFacts(null, List.of());
}
