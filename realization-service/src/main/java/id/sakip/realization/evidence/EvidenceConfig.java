package id.sakip.realization.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What can be set about evidence. */
@ConfigMapping(prefix = "sakip.evidence")
public interface EvidenceConfig {
    /** Where files on their way are kept, and the finished ones of the filesystem store. */
    @WithDefault("${sakip.data.dir}/evidence")
    Path directory();

    /** Largest file. */
    @WithDefault("100M")
    MemorySize maxSize();

    /** Largest part of a file in one request. */
    @WithDefault("8M")
    MemorySize maxPart();

    /** All files of an OPD together. */
    @WithDefault("20G")
    MemorySize quotaOpd();

    /** All files of one user together. */
    @WithDefault("5G")
    MemorySize quotaUser();

    /** How many files an OPD may have. */
    @WithDefault("10000")
    int maxFiles();

    /** Largest image, in pixels. */
    @WithDefault("60000000")
    long maxPixels();

    /** How long an upload nobody goes on with is kept. */
    @WithDefault("P30D")
    Duration uploadLife();

    /** How long the bytes of a deleted file are kept. */
    @WithDefault("P30D")
    Duration deletedLife();

    /** An S3-compatible store instead of the filesystem, once it has an endpoint. */
    S3 s3();

    /** Where the store is and how to get in. */
    interface S3 {
        Optional<URI> endpoint();

        @WithDefault("sakip-evidence")
        String bucket();

        @WithDefault("us-east-1")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
