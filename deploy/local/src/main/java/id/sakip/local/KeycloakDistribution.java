package id.sakip.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak unpacked from its distribution and built once for PostgreSQL, so that every later start is quick. */
final class KeycloakDistribution {

    /** What is not needed cannot be attacked. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--features-disabled=ciba,device-flow,impersonation,kerberos");

    private KeycloakDistribution() {}

    static Path directory(Path zip) {
        if (!Files.isRegularFile(zip)) {
            throw new StackException("Distribusi Keycloak tidak ada di " + zip + "; bangun ulang dengan Maven.");
        }
        String version = zip.getFileName().toString().replace(".zip", "");
        String options = Tools.fingerprint(String.join(" ", BUILD).getBytes());
        return Tools.unpacked(version + "-" + options, directory -> {
            unzip(zip, directory);
            List<String> build = command(directory, directory, List.of(), BUILD);
            ChildProcess.run("Persiapan Keycloak", build, Map.of(), directory.resolve("build.log"));
        });
    }

    private static void unzip(Path zip, Path directory) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                // everything lies in one folder named after the version
                Path inside = Path.of(entry.getName());
                if (entry.isDirectory() || inside.getNameCount() < 2) {
                    continue;
                }
                Path target = directory
                        .resolve(inside.subpath(1, inside.getNameCount()))
                        .normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (var content = archive.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
    }

    /** What the distribution's own script would run, without the shell between us and the process. */
    static List<String> command(Path program, Path home, List<String> jvm, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Tools.java(), "-Xmx512m"));
        command.addAll(jvm);
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.language=en");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", program.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** A home of its own for each data directory: what runs is shared, what is written is not. */
    static void link(Path program, Path home) {
        try {
            Files.createDirectories(home);
            for (String part : List.of("lib", "providers", "themes", "conf", "version.txt")) {
                Path link = home.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
