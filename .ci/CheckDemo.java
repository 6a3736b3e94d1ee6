import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the summary.json of a bundle against the figures and findings written down for it beside this file. */
public final class CheckDemo {

    private CheckDemo() {}

    public static void main(String[] args) throws Exception {
        List<String> found = lines(new ObjectMapper().readTree(Path.of(args[0]).toFile()));
        List<String> expected = new ArrayList<>(Files.readAllLines(Path.of(args[1])));
        expected.removeIf(line -> line.startsWith("#") || line.isBlank());

        List<String> missing = without(expected, found);
        List<String> unexpected = without(found, expected);
        missing.forEach(line -> System.err.println(args[1] + " missing:    " + line));
        unexpected.forEach(line -> System.err.println(args[1] + " unexpected: " + line));
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            System.exit(1);
        }
        System.out.println(Path.of(args[1]).getFileName() + ": " + found.size() + " figures and findings");
    }

    private static List<String> lines(JsonNode summary) {
        List<String> lines = new ArrayList<>();
        for (JsonNode figure : summary.required("figures")) {
            lines.add(line("figure", figure, "label", "text"));
        }
        for (JsonNode finding : summary.required("findings")) {
            lines.add(line("finding", finding, "severity", "ruleId", "place"));
        }
        return lines;
    }

    private static String line(String kind, JsonNode node, String... fields) {
        StringBuilder line = new StringBuilder(kind);
        for (String field : fields) {
            line.append(" | ").append(node.required(field).asText());
        }
        return line.toString();
    }

    private static List<String> without(List<String> all, List<String> taken) {
        List<String> left = new ArrayList<>(all);
        taken.forEach(left::remove);
        return left;
    }
}
