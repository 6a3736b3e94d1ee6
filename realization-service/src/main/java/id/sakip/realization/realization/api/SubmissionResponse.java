package id.sakip.realization.realization.api;

import id.sakip.kit.http.Preconditions;
import id.sakip.realization.realization.ReturnNote;
import id.sakip.realization.realization.Submission;
import id.sakip.realization.realization.SubmissionLock;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus;
import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import id.sakip.realization.realization.messaging.RealizationMapping;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a submission stands.
 *
 * @param late whether it was submitted after the deadline
 * @param notes of the verifikator at the last return
 * @param steps what can be done to it now
 * @param lock absent while entries can be saved
 */
public record SubmissionResponse(
        UUID id,
        String opd,
        int tahun,
        int tribulan,
        SubmissionOrigin origin,
        String sourceDocument,
        SubmissionStatus status,
        long version,
        String submittedBy,
        Instant submittedAt,
        boolean late,
        List<ReturnNote> notes,
        String verifiedBy,
        Instant verifiedAt,
        String approvedBy,
        Instant approvedAt,
        List<Step> steps,
        SubmissionLock lock) {
    static SubmissionResponse from(Submission s) {
        return new SubmissionResponse(
                s.id(),
                s.opd(),
                s.tahun(),
                s.tribulan().number(),
                s.origin(),
                s.sourceDocument(),
                s.status(),
                s.version(),
                s.submittedBy(),
                s.submittedAt(),
                s.isLate(),
                RealizationMapping.notes(s),
                s.verifiedBy(),
                s.verifiedAt(),
                s.approvedBy(),
                s.approvedAt(),
                s.steps(),
                SubmissionLock.of(s));
    }

    /** @return the submission with its version as ETag */
    static Response answer(Submission submission) {
        return Response.ok(from(submission))
                .header(HttpHeaders.ETAG, Preconditions.etag(submission.version()))
                .build();
    }
}
