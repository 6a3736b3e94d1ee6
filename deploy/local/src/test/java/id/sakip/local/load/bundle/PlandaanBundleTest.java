package id.sakip.local.load.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sample bundle is what its source says: control sums of the LKjIP 2022, recomputed from the leaves. */
class PlandaanBundleTest {
    static final Path DIRECTORY = Path.of(System.getProperty("project.root"), "deploy", "bundles", "plandaan-2022");

    private final Bundle bundle = new BundleReader().read(DIRECTORY);

    @Test
    void renjaSumsAreThoseOfTheRekapAndOfTheAgreement() {
        assertEquals(2_420_637_792L, total(file("renja-2022-murni.json"), "2022"));
        assertEquals(2_173_310_423L, total(file("renja-2022-perubahan.json"), "2022"));
    }

    @Test
    void programSumsAreThoseOfTheAgreement() {
        assertEquals(
                Map.of(
                        "P1", 2_134_044_723L,
                        "P2", 4_733_000L,
                        "P3", 900_000L,
                        "P4", 4_766_700L,
                        "P5", 10_510_000L,
                        "P6", 18_356_000L),
                perProgram(file("renja-2022-perubahan.json"), "2022"));
    }

    @Test
    void renstraSumsPerYear() {
        BundleFile renstra = file("renstra-perubahan.json");
        assertEquals(2_662_740_984L + 96_124_100L, total(renstra, "2021"));
        assertEquals(2_134_044_723L + 41_568_750L, total(renstra, "2022"));
        assertEquals(2_480_832_442L + 69_317_450L, total(renstra, "2023"));
    }

    @Test
    void budgetRealizationOfEachPeriod() {
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "realisasi-2019-tribulan-4.json", 538_666_977L,
                "realisasi-2020-tribulan-4.json", 532_445_294L,
                "realisasi-2021-tribulan-4.json", 0L,
                "realisasi-2022-tribulan-2.json", 949_427_808L,
                "realisasi-2022-tribulan-4.json", 2_039_091_915L));
        Map<String, Long> found = new TreeMap<>();
        bundle.of(Kind.REALISASI).forEach(file -> found.put(file.path(), sum(file.items("anggaran"))));
        assertEquals(expected, found);
    }

    @Test
    void indicatorKeepsOneDefinitionInEveryDocument() {
        Map<String, JsonNode> first = new HashMap<>();
        for (BundleFile file : bundle.files()) {
            if (file.kind() != Kind.RENSTRA && file.kind() != Kind.RENJA) {
                continue;
            }
            for (JsonNode node : file.items("nodes")) {
                for (JsonNode indicator : BundleFile.items(node, "indicators")) {
                    JsonNode other = first.putIfAbsent(indicator.path("ref").textValue(), indicator);
                    if (other != null) {
                        for (String property : List.of("nama", "satuan", "withinYear", "acrossYear", "polarity")) {
                            assertEquals(
                                    other.path(property),
                                    indicator.path(property),
                                    indicator.path("ref") + " " + property + " in " + file.path());
                        }
                    }
                }
            }
        }
    }

    @Test
    void scoresThatEvaluationGivesAreNotTypedForTheReportingYear() {
        for (JsonNode entry : file("realisasi-2022-tribulan-4.json").items("entries")) {
            String ref = entry.path("indicatorRef").textValue();
            if (List.of("S1#1", "S2#1", "S2#2").contains(ref)) {
                assertTrue(!entry.has("value") && !entry.has("numerator"), ref);
            }
        }
    }

    @Test
    void everyNipIsValid() {
        for (JsonNode official : file("opd.json").items("pejabat")) {
            String nip = official.path("nip").textValue();
            LocalDate born = LocalDate.of(number(nip, 0, 4), number(nip, 4, 6), number(nip, 6, 8));
            YearMonth appointed = YearMonth.of(number(nip, 8, 12), number(nip, 12, 14));
            assertTrue(appointed.getYear() - born.getYear() >= 15, nip);
            assertTrue(List.of('1', '2').contains(nip.charAt(14)), nip);
            assertTrue(number(nip, 15, 18) > 0, nip);
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private BundleFile file(String path) {
        return bundle.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<JsonNode> rows) {
        return rows.stream().mapToLong(row -> row.path("realisasi").longValue()).sum();
    }

    private static long total(BundleFile file, String year) {
        return perProgram(file, year).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Map<String, Long> perProgram(BundleFile file, String year) {
        Map<String, Long> sums = new HashMap<>();
        file.items("nodes").forEach(node -> {
            long amount = node.path("pagu").path(year).longValue();
            if (amount > 0) {
                sums.merge(node.path("ref").textValue().split("\\.")[0], amount, Long::sum);
            }
        });
        return sums;
    }
}
