package id.sakip.realization.evidence;

import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;

/** Hands the bytes of evidence out. */
@ApplicationScoped
public class Downloads {
    private static final Logger LOG = Logger.getLogger(Downloads.class);

    private final EvidenceService evidence;
    private final EvidenceStore store;

    Downloads(EvidenceService evidence, EvidenceStore store) {
        this.evidence = evidence;
        this.store = store;
    }

    /** A file and its bytes, read once. */
    public record Download(Evidence file, InputStream bytes) {}

    /** @throws Problem 503 when the store does not have what it should have */
    public Download content(FileId id) {
        Evidence file = evidence.find(id);
        return open(file, file.storeKey());
    }

    /** @throws Problem 404 when the file is no image */
    public Download preview(FileId id) {
        Evidence file = evidence.find(id);
        if (!file.hasPreview()) {
            throw Problem.notFound();
        }
        return open(file, file.previewKey());
    }

    private Download open(Evidence file, String key) {
        try {
            return new Download(file, store.open(key));
        } catch (IOException e) {
            LOG.errorf(e, "Evidence %s cannot be read", key);
            throw Problem.of(503, "evidence-unreadable");
        }
    }
}
