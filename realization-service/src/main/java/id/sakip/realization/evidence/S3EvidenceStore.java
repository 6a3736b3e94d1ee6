package id.sakip.realization.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Evidence in an S3-compatible store: one object a file, whole or not at all. */
final class S3EvidenceStore implements EvidenceStore, AutoCloseable {
    /** Some stores list folders, which S3 does not have. */
    private static final String FOLDER_MARK = "/";

    private static final int INSUFFICIENT_STORAGE = 507;

    private final S3Client client;
    private final String bucket;

    S3EvidenceStore(EvidenceConfig.S3 config) {
        this(
                config.endpoint().orElseThrow(),
                config.region(),
                config.bucket(),
                config.accessKey().orElseThrow(() -> new IllegalArgumentException("sakip.evidence.s3.access-key")),
                config.secretKey().orElseThrow(() -> new IllegalArgumentException("sakip.evidence.s3.secret-key")));
    }

    /** The plainest form of the protocol, which stores that are not of Amazon know too: no chunks, no further checksums. */
    S3EvidenceStore(URI endpoint, String region, String bucket, String accessKey, String secretKey) {
        this.bucket = bucket;
        this.client = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .forcePathStyle(true)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Override
    public void put(String key, Path file) throws IOException {
        call(() -> client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(file)));
    }

    @Override
    public InputStream open(String key) throws IOException {
        return call(() -> client.getObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void delete(String key) throws IOException {
        call(() -> client.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void list(Consumer<Stored> found) throws IOException {
        call(() -> {
            client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                    .filter(object -> !object.key().endsWith(FOLDER_MARK))
                    .forEach(object -> found.accept(new Stored(object.key(), object.lastModified())));
            return null;
        });
    }

    private static <T> T call(java.util.function.Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(e.getMessage());
        } catch (S3Exception e) {
            throw isFull(e) ? new StorageFullException(e) : new IOException("S3: " + e.getMessage(), e);
        } catch (SdkException e) {
            throw new IOException("S3: " + e.getMessage(), e);
        }
    }

    /** S3 itself is never full; stores like it answer with the status (MinIO) or with a code of their own (Ceph). */
    private static boolean isFull(S3Exception e) {
        return e.statusCode() == INSUFFICIENT_STORAGE
                || e.awsErrorDetails() != null
                        && "QuotaExceeded".equals(e.awsErrorDetails().errorCode());
    }

    @Override
    public void close() {
        client.close();
    }
}
