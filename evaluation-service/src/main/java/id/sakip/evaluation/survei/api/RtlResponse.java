package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.Rtl;
import id.sakip.evaluation.survei.RtlButir;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Follow-up plan of a survey. */
public record RtlResponse(UUID survei, List<RtlButir> butir, Instant recordedAt, String recordedBy) {

    static RtlResponse from(Rtl rtl) {
        return new RtlResponse(rtl.surveiId(), rtl.butir(), rtl.recordedAt(), rtl.recordedBy());
    }
}
