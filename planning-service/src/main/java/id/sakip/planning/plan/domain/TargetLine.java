package id.sakip.planning.plan.domain;

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
        SortedMap<Integer, Value> targets) {}
