package id.sakip.realization.evidence;

import id.sakip.kit.problem.Problem;
import id.sakip.realization.evidence.domain.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Says what is the matter with a file, or with the place it should go to. */
final class EvidenceProblems {
    private EvidenceProblems() {}

    /** A type that is not taken is 415, everything else a file can have wrong is 422. */
    static Problem of(Refused refused) {
        return refused(refused.code());
    }

    static Problem refused(String code) {
        return Problem.of("type".equals(code) ? 415 : 422, "evidence-" + code).with("code", code);
    }

    /** @return 507 when the disk is full, else what it was */
    static RuntimeException of(IOException failure) {
        return failure instanceof StorageFullException
                ? Problem.of(507, "evidence-disk-full")
                : new UncheckedIOException(failure);
    }
}
