package id.sakip.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the repository says about events in its several places, each read as it stands. */
final class EventContract {
    static final List<String> SERVICES = List.of("planning", "realization", "evaluation", "reporting");
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String LATER = "later";
    private static final String SUFFIX = ".v1.schema.json";
    private static final Pattern SECTION = Pattern.compile("## (\\w+) \\(`(sakip\\.\\w+\\.v1)`\\)");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path root;
    private final List<String> eventsDoc;
    private final JsonNode asyncApi;

    EventContract(Path root) {
        this.root = root;
        try {
            this.eventsDoc = Files.readAllLines(root.resolve("docs/events.md"));
            this.asyncApi = YAML.readTree(root.resolve("docs/asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode asyncApi() {
        return asyncApi;
    }

    Path docs() {
        return root.resolve("docs");
    }

    Path schema(String service, String event) {
        return events(service).resolve(event + SUFFIX);
    }

    Path example(String service, String event) {
        return events(service).resolve("examples").resolve(event + ".v1.json");
    }

    /** @return event names per service of the tables in events.md, those marked later left out */
    Map<String, Set<String>> documented() {
        Map<String, Set<String>> documented = new TreeMap<>();
        String service = null;
        for (String line : eventsDoc) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                service = section.group(1);
                documented.put(service, new TreeSet<>());
            } else if (line.startsWith("## ")) {
                service = null;
            } else if (service != null && line.startsWith("| `")) {
                String[] cells = cells(line);
                if (!cells[1].equals(LATER)) {
                    documented.get(service).addAll(names(cells[0]));
                }
            }
        }
        return documented;
    }

    /** @return per service, what it hears from each other service by the table "Who listens" */
    Map<String, Map<String, Set<String>>> documentedListeners() {
        Map<String, Map<String, Set<String>>> listeners = new TreeMap<>();
        List<String> rows = eventsDoc.subList(eventsDoc.indexOf("## Who listens") + 1, eventsDoc.size());
        for (String row : rows) {
            String[] cells = cells(row);
            if (cells.length > 1 && SERVICES.contains(cells[0]) && !cells[1].equals(LATER)) {
                Map<String, Set<String>> hears = new TreeMap<>();
                for (String clause : cells[1].split(";")) {
                    String source = clause.substring(0, clause.indexOf(':')).strip();
                    hears.put(source, heard(source, clause));
                }
                listeners.put(cells[0], hears);
            }
        }
        return listeners;
    }

    /** Names one by one, {@code everything}, or {@code everything but} some. */
    private Set<String> heard(String source, String clause) {
        if (!clause.contains(": everything")) {
            return names(clause);
        }
        Set<String> heard = new TreeSet<>(documented().get(source));
        heard.removeAll(names(clause));
        return heard;
    }

    /** @return per service, what reaches its handlers by its configuration: topics without the names it ignores */
    Map<String, Map<String, Set<String>>> configuredListeners() {
        Map<String, Map<String, Set<String>>> listeners = new TreeMap<>();
        for (String service : SERVICES) {
            Properties settings = settings(service);
            Set<String> ignored = list(settings, "sakip.event.ignore");
            Map<String, Set<String>> hears = new TreeMap<>();
            for (String topic : list(settings, "sakip.event.topics")) {
                String source = topic.split("\\.")[1];
                Set<String> names = new TreeSet<>(schemas(source));
                names.removeAll(ignored);
                hears.put(source, names);
            }
            if (!hears.isEmpty()) {
                listeners.put(service, hears);
            }
        }
        return listeners;
    }

    Set<String> schemas(String service) {
        return files(events(service), SUFFIX);
    }

    Set<String> examples(String service) {
        return files(events(service).resolve("examples"), ".v1.json");
    }

    /** @return whether a class of the service names the event: nothing is described that nobody emits */
    boolean isNamedInCode(String service, String event) {
        try (Stream<Path> sources = Files.walk(root.resolve(service + "-service/src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .anyMatch(file -> read(file).contains('"' + event + '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path events(String service) {
        return root.resolve(service + "-service/src/main/resources/events");
    }

    private Properties settings(String service) {
        Properties settings = new Properties();
        Path file = root.resolve(service + "-service/src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private static Set<String> list(Properties settings, String key) {
        return Arrays.stream(settings.getProperty(key, "").split(","))
                .filter(item -> !item.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(Path directory, String suffix) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] cells(String row) {
        return row.startsWith("|") ? row.substring(1).strip().split("\\s*\\|\\s*") : new String[0];
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
