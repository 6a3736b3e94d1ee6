package id.sakip.evaluation.lke.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers of an OPD, two evaluators and a moderator, searched for so that the LHE of Plandaan 2022 comes out. */
public final class PlandaanAnswers {

    private PlandaanAnswers() {}

    /** One criterion; moderation is null where both evaluators agree. */
    public record Line(String kode, String usulan, String first, String second, String moderation) {}

    /** One recommendation of its LHE with the action plan of the OPD. */
    public record Recommendation(int no, List<String> kriteria, String dueDate, String teks, String action) {}

    public static List<Line> read() {
        return lines("plandaan-2022.csv").stream()
                .map(line -> line.split(",", -1))
                .map(c -> new Line(c[0], c[1], c[2], c[3], c[4].isEmpty() ? null : c[4]))
                .toList();
    }

    public static List<Recommendation> recommendations() {
        return lines("plandaan-2022-rekomendasi.csv").stream()
                .map(line -> line.split("[|]"))
                .map(c -> new Recommendation(Integer.parseInt(c[0]), List.of(c[1].split(" ")), c[2], c[3], c[4]))
                .toList();
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PlandaanAnswers.class.getResourceAsStream("/lke/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
