package id.sakip.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was asked of a tool that works on a stack of its own: {@code bench} and {@code ledger}. */
record ToolOptions(String tool, String subject, Map<String, String> values, Path data, Optional<Path> out) {
    private static final int DEFAULT_PORT_BASE = 19_000;
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "bench", Set.of("--data", "--port-base", "--out", "--seconds"),
            "ledger", Set.of("--data", "--port-base", "--out", "--seconds", "--kill", "--rounds"));

    static boolean asksFor(List<String> words) {
        return !words.isEmpty() && KNOWN.containsKey(words.get(0));
    }

    static ToolOptions parse(List<String> words, Path projectRoot, Path here) {
        Deque<String> rest = new ArrayDeque<>(words);
        String tool = rest.poll();
        String subject = "";
        Map<String, String> values = new TreeMap<>();
        while (!rest.isEmpty()) {
            String word = rest.poll();
            if (KNOWN.get(tool).contains(word)) {
                String value = rest.poll();
                if (value == null || value.startsWith("--")) {
                    throw new StackException("Opsi " + word + " membutuhkan nilai. Lihat ./sakip help");
                }
                values.put(word, value);
            } else if (tool.equals("bench") && subject.isEmpty() && !word.startsWith("-")) {
                subject = word;
            } else {
                throw new StackException("Opsi tidak dikenal: " + word + ". Lihat ./sakip help");
            }
        }
        Path data =
                Optional.ofNullable(values.get("--data")).map(here::resolve).orElse(projectRoot.resolve(".sakip-uji"));
        return new ToolOptions(
                tool,
                subject,
                values,
                data,
                Optional.ofNullable(values.get("--out")).map(here::resolve));
    }

    int portBase() {
        return number("--port-base", DEFAULT_PORT_BASE, 1_024, 65_000);
    }

    Duration span(int seconds) {
        return Duration.ofSeconds(number("--seconds", seconds, 1, 3_600));
    }

    int number(String option, int otherwise, int least, int most) {
        String text = values.get(option);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new StackException(option + " harus bilangan antara " + least + " dan " + most + ".");
        }
        return Integer.parseInt(text);
    }
}
