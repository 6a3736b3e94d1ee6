package id.sakip.realization.evidence;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.evidence.domain.FileCheck;
import id.sakip.realization.evidence.domain.SafeName;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** The steps of an upload that change the database; each is short, the bytes travel outside of them. */
@ApplicationScoped
public class UploadService {
    private final UploadRepository uploads;
    private final EvidenceRepository evidence;
    private final EvidenceConfig config;
    private final Staging staging;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    UploadService(
            UploadRepository uploads,
            EvidenceRepository evidence,
            EvidenceConfig config,
            Staging staging,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.uploads = uploads;
        this.evidence = evidence;
        this.config = config;
        this.staging = staging;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Starts an upload, or finds the one that was started with the same id and plan. */
    @Transactional
    public Upload start(FileId id, UploadPlan plan) {
        user.requireOpd(id.opd());
        lock.hold(id.opd());
        Optional<Upload> known = uploads.findByIdOptional(id);
        if (known.isPresent()) {
            if (!known.get().isOf(plan)) {
                throw Problem.of(409, "evidence-id-used");
            }
            return known.get();
        }
        requireSpace(id.opd(), plan.size());
        Upload upload = new Upload(id, plan, user.name(), now());
        uploads.persist(upload);
        return upload;
    }

    @Transactional
    public Upload find(FileId id) {
        user.requireOpd(id.opd());
        return uploads.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 409 with where to go on when the part belongs somewhere else */
    @Transactional
    public Upload append(FileId id, long offset, Path part, long length) throws IOException {
        Upload upload = uploads.findForChange(id).orElseThrow(Problem::notFound);
        requireOffset(upload, offset);
        staging.append(upload, part);
        upload.advanced(length, now());
        return upload;
    }

    static void requireOffset(Upload upload, long offset) {
        if (upload.status() != UploadStatus.OPEN || upload.received() != offset) {
            throw Problem.of(409, "evidence-offset", upload.received()).with("offset", upload.received());
        }
    }

    /** The bytes are in the store: from now on they are evidence. Of two that complete at once the first did it. */
    @Transactional
    public Evidence finish(FileId id, FileCheck file, Photo photo) {
        lock.hold(id.opd());
        Upload upload = uploads.findForChange(id).orElseThrow(Problem::notFound);
        Optional<Evidence> known = evidence.findByIdOptional(id);
        if (known.isPresent()) {
            return known.get();
        }
        Evidence finished =
                new Evidence(id, SafeName.of(upload.name(), file.kind()), file, photo, upload.owner(), now());
        evidence.persist(finished);
        upload.done();
        audit.record(
                "evidence.uploaded",
                "evidence/" + id.id(),
                id.opd(),
                null,
                Map.of("sha256", file.sha256(), "size", file.size(), "kind", file.kind()));
        return finished;
    }

    @Transactional
    public void refuse(FileId id, String code) {
        uploads.findForChange(id).orElseThrow(Problem::notFound).refuse(code);
        audit.record("evidence.refused", "evidence/" + id.id(), id.opd(), null, Map.of("code", code));
    }

    @Transactional
    public void restart(FileId id) {
        uploads.findForChange(id).orElseThrow(Problem::notFound).restart(now());
    }

    private void requireSpace(String opd, long size) {
        if (size > config.maxSize().asLongValue()) {
            throw Problem.of(413, "evidence-too-large", config.maxSize().asLongValue());
        }
        EvidenceRepository.Usage ofOpd = evidence.usage(opd, null);
        EvidenceRepository.Usage ofUser = evidence.usage(opd, user.name());
        if (ofOpd.files() >= config.maxFiles()
                || ofOpd.bytes() + uploads.promised(opd) + size
                        > config.quotaOpd().asLongValue()
                || ofUser.bytes() + size > config.quotaUser().asLongValue()) {
            throw Problem.of(413, "evidence-quota").with("files", ofOpd.files()).with("bytes", ofOpd.bytes());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
