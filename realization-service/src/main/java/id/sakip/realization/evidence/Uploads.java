package id.sakip.realization.evidence;

import id.sakip.kit.problem.Problem;
import id.sakip.realization.evidence.domain.FileCheck;
import id.sakip.realization.evidence.domain.FileKind;
import id.sakip.realization.evidence.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a file in, part by part. Bytes are on the disk before the database says so, and in the store before they are
 * evidence: a crash at any point leaves something to go on from, or something to clean up, never half a file.
 */
@ApplicationScoped
public class Uploads {
    private final UploadService service;
    private final EvidenceService evidence;
    private final EvidenceConfig config;
    private final EvidenceStore store;
    private final Staging staging;

    Uploads(
            UploadService service,
            EvidenceService evidence,
            EvidenceConfig config,
            EvidenceStore store,
            Staging staging) {
        this.service = service;
        this.evidence = evidence;
        this.config = config;
        this.store = store;
        this.staging = staging;
    }

    /** @throws Problem 410 when the file under this id was deleted: it does not come back */
    public Upload start(FileId id, UploadPlan plan) {
        Upload upload = service.start(id, plan);
        if (upload.status() == UploadStatus.DONE) {
            evidence.find(id);
        }
        return upload;
    }

    public Upload find(FileId id) {
        return service.find(id);
    }

    /**
     * Adds a part; of one that was cut on its way, what arrived.
     *
     * @param offset where the part belongs; null when the client did not say
     * @return with where to go on
     */
    public Upload append(FileId id, Long offset, InputStream body) {
        Upload upload = service.find(id);
        if (offset == null || offset < 0) {
            throw Problem.of(400, "evidence-offset-required");
        }
        UploadService.requireOffset(upload, offset);
        try {
            long limit = Math.min(config.maxPart().asLongValue(), upload.size() - offset);
            Path part = staging.receive(body, limit);
            try {
                return service.append(id, offset, part, Files.size(part));
            } finally {
                staging.discard(part);
            }
        } catch (IOException e) {
            throw EvidenceProblems.of(e);
        }
    }

    /** Makes evidence of a file that is all here. @throws Problem 415 or 422 when it cannot be */
    public Evidence complete(FileId id) {
        Upload upload = service.find(id);
        if (upload.status() == UploadStatus.DONE) {
            return evidence.find(id);
        }
        if (upload.status() == UploadStatus.REFUSED) {
            throw EvidenceProblems.refused(upload.refusal());
        }
        if (upload.received() < upload.size()) {
            throw Problem.of(409, "evidence-incomplete", upload.received(), upload.size())
                    .with("offset", upload.received());
        }
        try {
            return store(upload);
        } catch (IOException e) {
            throw EvidenceProblems.of(e);
        }
    }

    private Evidence store(Upload upload) throws IOException {
        Path file = staging.file(upload);
        FileId id = upload.fileId();
        try {
            FileCheck check = FileCheck.of(file);
            if (!check.sha256().equals(upload.sha256())) {
                service.restart(id);
                throw Problem.of(422, "evidence-hash").with("sha256", check.sha256());
            }
            Photo photo = photo(upload, check.kind(), file);
            store.put(id.storeKey(), file);
            Evidence finished = service.finish(id, check, photo);
            staging.discard(file);
            return finished;
        } catch (Refused e) {
            service.refuse(id, e.code());
            staging.discard(file);
            throw EvidenceProblems.of(e);
        } catch (java.nio.file.NoSuchFileException e) {
            // another request finished it in the meantime, or the disk of the parts was lost
            if (service.find(id).status() == UploadStatus.DONE) {
                return evidence.find(id);
            }
            service.restart(id);
            throw Problem.of(409, "evidence-incomplete", 0, upload.size()).with("offset", 0);
        }
    }

    private Photo photo(Upload upload, FileKind kind, Path file) throws IOException, Refused {
        if (!kind.isImage()) {
            return Photo.NONE;
        }
        Picture picture = Picture.of(file, kind, config.maxPixels());
        PhotoData data = PhotoData.of(file, upload.keepLocation());
        Path preview = file.resolveSibling(file.getFileName() + ".preview");
        try {
            Preview.write(file, data.orientation(), preview);
            String key = upload.fileId().previewKey();
            store.put(key, preview);
            return new Photo(picture, data, key);
        } catch (IOException e) {
            throw StorageFullException.or(e, file.getParent(), Files.size(file));
        } finally {
            staging.discard(preview);
        }
    }
}
