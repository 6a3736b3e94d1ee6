package id.sakip.realization.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Removes what nobody needs: uploads nobody goes on with, bytes of deleted files, bytes no row knows of. */
@ApplicationScoped
public class CleanupService {
    private static final Logger LOG = Logger.getLogger(CleanupService.class);
    /** A file is in the store before its row: younger ones may still get theirs. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private static final int BATCH = 500;

    private final UploadRepository uploads;
    private final EvidenceRepository evidence;
    private final EvidenceStore store;
    private final Staging staging;
    private final EvidenceConfig config;
    private final Clock clock;

    CleanupService(
            UploadRepository uploads,
            EvidenceRepository evidence,
            EvidenceStore store,
            Staging staging,
            EvidenceConfig config,
            Clock clock) {
        this.uploads = uploads;
        this.evidence = evidence;
        this.store = store;
        this.staging = staging;
        this.config = config;
        this.clock = clock;
    }

    /** What was removed. */
    public record Removed(int uploads, int deleted, int orphans) {}

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void cleanUp() {
        try {
            LOG.infof("Evidence cleaned up: %s", removeAsOf(clock.instant()));
        } catch (IOException e) {
            LOG.error("Evidence could not be cleaned up", e);
        }
    }

    @Transactional
    public Removed removeAsOf(Instant now) throws IOException {
        staging.discardPartsBefore(now.minus(YOUNG));
        return new Removed(
                removeUploads(now.minus(config.uploadLife())),
                eraseDeleted(now.minus(config.deletedLife()), now.truncatedTo(ChronoUnit.MICROS)),
                removeOrphans(now.minus(YOUNG)));
    }

    private int removeUploads(Instant before) throws IOException {
        List<Upload> abandoned = uploads.listAbandoned(before, BATCH);
        for (Upload upload : abandoned) {
            staging.discard(staging.file(upload));
            uploads.delete(upload);
        }
        return abandoned.size();
    }

    private int eraseDeleted(Instant before, Instant now) throws IOException {
        List<Evidence> deleted = evidence.listToErase(before, BATCH);
        for (Evidence file : deleted) {
            store.delete(file.storeKey());
            if (file.previewKey() != null) {
                store.delete(file.previewKey());
            }
            file.erased(now);
        }
        return deleted.size();
    }

    private int removeOrphans(Instant before) throws IOException {
        List<String> old = new ArrayList<>();
        store.list(stored -> {
            if (stored.at().isBefore(before)) {
                old.add(stored.key());
            }
        });
        int removed = 0;
        for (int i = 0; i < old.size(); i += BATCH) {
            List<String> keys = old.subList(i, Math.min(old.size(), i + BATCH));
            List<String> known = evidence.knownKeys(keys);
            for (String key : keys) {
                if (!known.contains(key)) {
                    store.delete(key);
                    removed++;
                }
            }
        }
        return removed;
    }
}
