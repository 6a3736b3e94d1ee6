package id.sakip.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The programs unpacked from the Maven artifacts, once per content and shared by every run and every test: {@code
 * ~/.cache/sakip}, or where the system property {@code sakip.tools.dir} points. Safe to delete when nothing runs.
 */
final class Tools {

    /** Writes the program into an empty directory. */
    interface Unpack {
        void into(Path directory) throws IOException;
    }

    private Tools() {}

    private static Path directory() {
        String configured = System.getProperty("sakip.tools.dir", System.getenv("SAKIP_TOOLS_DIR"));
        return configured != null ? Path.of(configured) : Path.of(System.getProperty("user.home"), ".cache", "sakip");
    }

    /** The directory of a program, unpacked on first use; several processes may ask at once. */
    static synchronized Path unpacked(String name, Unpack unpack) {
        Path wanted = directory().resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        try {
            Files.createDirectories(wanted.getParent());
            Path draft = Files.createTempDirectory(wanted.getParent(), name + ".new");
            unpack.into(draft);
            try {
                Files.move(draft, wanted, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                // somebody else was quicker: theirs has the same content
                deleteTree(draft);
                if (!Files.isDirectory(wanted)) {
                    throw e;
                }
            }
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException("Tidak dapat menyiapkan " + name + " di " + wanted.getParent(), e);
        }
    }

    static InputStream resource(String name) {
        InputStream stream = Tools.class.getResourceAsStream(name);
        if (stream == null) {
            throw new StackException("Berkas " + name + " tidak ada di classpath; bangun ulang dengan Maven.");
        }
        return stream;
    }

    static byte[] resourceBytes(String name) {
        try (InputStream stream = resource(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short name for a content: another content gets another directory. */
    static String fingerprint(byte[]... contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) {
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java")
                .toString();
    }
}
