package id.sakip.planning.plan.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TargetRevision;
import id.sakip.planning.plan.domain.Value;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One promise changed by a newer version; realization already entered is kept and measured again.
 *
 * @param tribulan present when the target of a tribulan changed, absent for the target of the year
 */
record TargetRevised(
        UUID indicatorId,
        UUID nodeId,
        String indicatorRef,
        String nama,
        int tahun,
        Integer tribulan,
        @JsonProperty("old") Value oldTarget,
        @JsonProperty("new") Value newTarget,
        String reason,
        LocalDate effectiveDate,
        UUID fromDocument,
        UUID toDocument) {
    static TargetRevised of(TargetRevision revision, DocumentView from, DocumentView to) {
        TargetLine line = revision.line();
        return new TargetRevised(
                line.indicatorId(),
                line.nodeId(),
                line.ref(),
                line.title(),
                revision.tahun(),
                revision.tribulan(),
                revision.oldTarget(),
                revision.newTarget(),
                to.reason(),
                to.effectiveDate(),
                from.id(),
                to.id());
    }
}
