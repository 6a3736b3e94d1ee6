package id.sakip.realization.evidence;

import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/** Files on their way, on this machine's disk: a part at a time, with a buffer of fixed size. */
@ApplicationScoped
class Staging {
    private static final int BUFFER = 64 * 1024;
    private static final String PART = ".part";

    private final Path directory;

    @Inject
    Staging(EvidenceConfig config) {
        this(config.directory());
    }

    Staging(Path parent) {
        this.directory = parent.toAbsolutePath().resolve("incoming");
    }

    /**
     * Receives one part beside the file. When the connection is cut, what came until then counts.
     *
     * @throws Problem 413 when more comes than may
     * @throws StorageFullException when it does not fit; nothing of it is kept
     */
    Path receive(InputStream body, long limit) throws IOException {
        Files.createDirectories(directory);
        Path part = directory.resolve(UUID.randomUUID() + PART);
        boolean kept = false;
        try {
            copy(body, part, limit);
            kept = true;
            return part;
        } catch (IOException e) {
            throw StorageFullException.or(e, directory, BUFFER);
        } finally {
            if (!kept) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void copy(InputStream body, Path part, long limit) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int read = next(body, buffer); read >= 0; read = next(body, buffer)) {
                total += read;
                if (total <= limit) {
                    out.write(buffer, 0, read);
                }
            }
            // read to its end, which the server bounds: a client that is still sending would not hear the answer
            if (total > limit) {
                throw Problem.of(413, "evidence-part-too-large", limit);
            }
        }
    }

    /** Ends at the end of the body, or where the client went away. */
    private static int next(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            return -1;
        }
    }

    /**
     * Puts a part at its place in the file; what stood there from an attempt that was not committed is overwritten.
     *
     * @throws StorageFullException when it does not fit; nothing of it is kept
     */
    void append(Upload upload, Path part) throws IOException {
        try (FileChannel in = FileChannel.open(part, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(file(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            append(in, out, upload.received());
        }
    }

    private void append(FileChannel part, FileChannel file, long start) throws IOException {
        file.truncate(start);
        file.position(start);
        long length = part.size();
        try {
            for (long at = 0; at < length; ) {
                at += part.transferTo(at, length - at, file);
            }
            file.force(true);
        } catch (IOException e) {
            IOException cause = StorageFullException.or(e, directory, length);
            file.truncate(start);
            throw cause;
        }
    }

    Path file(Upload upload) {
        return directory.resolve(upload.fileId().storeKey().replace('/', '-'));
    }

    void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Removes parts a crash left behind. */
    void discardPartsBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, "*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment)) {
                    discard(part);
                }
            }
        }
    }
}
