package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A sasaran (strategic objective) of a Perjanjian Kinerja: Lampiran A. */
public record PkSasaran(Integer no, UUID nodeId, String statement, List<PkIndicator> indicators) {
    public PkSasaran {
        indicators = indicators == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(indicators));
    }
}
