package id.sakip.realization.evidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the store by configuration: S3 where it has an endpoint, the filesystem otherwise. */
class EvidenceStores {
    @Produces
    @Singleton
    EvidenceStore store(EvidenceConfig config) {
        return config.s3().endpoint().isPresent()
                ? new S3EvidenceStore(config.s3())
                : new FileEvidenceStore(config.directory().resolve("store"));
    }
}
