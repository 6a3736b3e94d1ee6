package id.sakip.realization.evidence.api;

import id.sakip.realization.evidence.Upload;
import id.sakip.realization.evidence.UploadStatus;
import java.util.UUID;

/**
 * A file on its way.
 *
 * @param offset bytes safely here: where to go on
 */
public record UploadResponse(UUID id, String name, long size, String sha256, long offset, UploadStatus status) {
    static UploadResponse from(Upload upload) {
        return new UploadResponse(
                upload.id(), upload.name(), upload.size(), upload.sha256(), upload.received(), upload.status());
    }
}
