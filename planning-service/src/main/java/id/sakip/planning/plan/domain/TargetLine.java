package id.sakip.planning.plan.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** One indicator as a document promises it, whatever the kind of document. */
public record TargetLine(
        UUID nodeId,
        String nodeRef,
        UUID indicatorId,
        String ref,
        String nama,
        String satuan,
        Polarity polarity,
        SortedMap<Integer, Value> targets,
        SortedMap<Integer, List<Value>> tribulan) {

    /** What to call it: its name, or its ref where the paper gives it none. */
    public String title() {
        return nama == null ? ref : nama;
    }
}
