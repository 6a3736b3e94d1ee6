package id.sakip.realization.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Evidence in a directory: written beside its place, forced to the disk, then renamed, so that no half file has a name. */
final class FileEvidenceStore implements EvidenceStore {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{2}/[0-9a-z-]+");
    private static final String TEMPORARY = ".part";

    private final Path root;

    FileEvidenceStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, Path file) throws IOException {
        Path target = place(key);
        long size = Files.size(file);
        try {
            write(file, target);
        } catch (IOException e) {
            throw StorageFullException.or(e, root, size);
        }
    }

    private static void write(Path file, Path target) throws IOException {
        createDirectory(target.getParent());
        Path temporary = Files.createTempFile(target.getParent(), "new", TEMPORARY);
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                Files.copy(file, out);
            }
            force(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(target.getParent());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(place(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(place(key));
    }

    @Override
    public void list(Consumer<Stored> found) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String key = root.relativize(file).toString();
                found.accept(new Stored(key, Files.getLastModifiedTime(file).toInstant()));
            }
        }
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches() && !key.endsWith(TEMPORARY)) {
            throw new IllegalArgumentException("key " + key);
        }
        Path place = root.resolve(key).normalize();
        if (!place.startsWith(root)) {
            throw new IllegalArgumentException("key " + key);
        }
        return place;
    }

    private static void createDirectory(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("not a directory: " + directory, e);
        }
    }

    /** A file, or the directory that knows its name. */
    private static void force(Path path) throws IOException {
        boolean isDirectory = Files.isDirectory(path);
        if (isDirectory && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // no such system opens a directory
        }
        List<StandardOpenOption> options =
                isDirectory ? List.of(StandardOpenOption.READ) : List.of(StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(path, options.toArray(StandardOpenOption[]::new))) {
            channel.force(true);
        }
    }
}
