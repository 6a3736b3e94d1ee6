package id.sakip.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the build puts what the stack starts. */
final class LocalFiles {

    private LocalFiles() {}

    /** The Keycloak distribution in the build directory of this module. */
    static Path keycloakZip(Path target) {
        try (Stream<Path> files = Files.list(target.resolve("keycloak"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new StackException("Distribusi Keycloak tidak ada di " + target + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
