package id.sakip.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Everything one local stack keeps: {@code postgres}, {@code kafka}, {@code keycloak}, {@code files} (evidence and documents),
 * {@code secrets} (generated passwords), {@code log}. One stack at a time works on it.
 */
final class DataDirectory {

    /** Who runs on a data directory. */
    record Owner(long pid, int portBase) {}

    private final Path root;
    private FileChannel lock;

    DataDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path root() {
        return root;
    }

    /** Wipes what a former stack left; refuses to touch a directory that no stack made. */
    void wipe() {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> content = Files.list(root)) {
            if (!Files.exists(marker()) && content.findAny().isPresent()) {
                throw new StackException("Direktori " + root + " bukan data SAKIP, jadi tidak dihapus.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        owner().ifPresent(DataDirectory::refuse);
        try {
            Tools.deleteTree(root);
        } catch (IOException e) {
            throw new StackException("Direktori " + root + " tidak dapat dihapus: " + e.getMessage(), e);
        }
    }

    /** Claims the directory for this process until it ends. */
    void claim(int portBase) {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                refuse(readOwner());
            }
            lock = channel;
            Properties owner = new Properties();
            owner.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
            owner.setProperty("port.base", Integer.toString(portBase));
            try (var out = Files.newBufferedWriter(marker())) {
                owner.store(out, "SAKIP local stack");
            }
        } catch (IOException e) {
            throw new StackException("Direktori " + root + " tidak dapat dipakai: " + e.getMessage(), e);
        }
    }

    void release() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that holds the directory now. */
    Optional<Owner> owner() {
        if (!Files.exists(root.resolve("lock"))) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.WRITE);
                FileLock free = tryLock(channel)) {
            return free != null ? Optional.empty() : Optional.of(readOwner());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void refuse(Owner owner) {
        throw new StackException("SAKIP sudah berjalan pada direktori data ini (proses " + owner.pid() + ", port mulai "
                + owner.portBase() + "); hentikan dulu dengan ./sakip down.");
    }

    private Owner readOwner() throws IOException {
        Properties owner = new Properties();
        try (var in = Files.newBufferedReader(marker())) {
            owner.load(in);
        }
        return new Owner(Long.parseLong(owner.getProperty("pid")), Integer.parseInt(owner.getProperty("port.base")));
    }

    private Path marker() {
        return root.resolve("sakip.properties");
    }

    /** The log of a component; what the former run wrote is kept beside it. */
    Path freshLog(String component) {
        try {
            Path log = Files.createDirectories(path("log")).resolve(component + ".log");
            if (Files.exists(log)) {
                Files.move(log, path("log").resolve(component + ".old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password made once and kept. */
    String secret(String name) {
        return Secrets.kept(path("secrets").resolve(name));
    }
}
