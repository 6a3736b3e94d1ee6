package id.sakip.local.load.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bundles of the four other kecamatan are what their papers print: control sums recomputed from the leaves. */
class SampleBundlesTest {
    private static final Path BUNDLES = Path.of(System.getProperty("project.root"), "deploy", "bundles");

    @Test
    void cermePlansEightHundredMillionInTwentyFiveKegiatan() {
        List<JsonNode> nodes = file("cerme-2019", Kind.RENCANA_AKSI).items("nodes");
        long kegiatan = nodes.stream().filter(node -> node.has("bulanan")).count();
        assertEquals(25, kegiatan);
        assertEquals(
                800_000_000L,
                nodes.stream()
                        .mapToLong(node -> node.path("pagu").path("2019").longValue())
                        .sum());
    }

    @Test
    void cermeJanuaryOfTheKecamatanIsThePaguWeightedMeanOfTheKegiatan() {
        BigDecimal weighted = BigDecimal.ZERO;
        for (JsonNode node : file("cerme-2019", Kind.RENCANA_AKSI).items("nodes")) {
            JsonNode january =
                    node.path("bulanan").path("2019").path("fisik").path(0).path("value");
            if (january.isNumber()) {
                weighted = weighted.add(january.decimalValue()
                        .multiply(node.path("pagu").path("2019").decimalValue()));
            }
        }
        assertEquals(
                "4.63",
                weighted.divide(new BigDecimal(800_000_000), 2, java.math.RoundingMode.HALF_UP)
                        .toString());
    }

    @Test
    void cermePrintsWhatIsOnlyCompared() {
        BundleFile file = file("cerme-2019", Kind.RENCANA_AKSI);
        assertEquals(9, file.items("tercetak").size(), "eight programs and the kecamatan");
        assertTrue(file.items("nodes").stream()
                .filter(node -> node.path("level").asText().equals("PROGRAM"))
                .noneMatch(node -> node.has("bulanan") || node.has("pagu")));
    }

    @Test
    void gumelarPrintsItsProgramsTwiceAndTheBundleHoldsThemOnce() {
        List<JsonNode> nodes = file("gumelar-2022", Kind.RENCANA_AKSI).items("nodes");
        Set<String> names = new TreeSet<>();
        int programs = 0;
        for (JsonNode node : nodes) {
            if (node.path("level").asText().equals("PROGRAM")) {
                programs++;
                names.add(node.path("statement").asText());
                assertEquals("[\"S2#1\",\"S2#2\"]", node.path("supports").toString());
            }
        }
        assertEquals(5, programs);
        assertEquals(programs, names.size());
        assertEquals(44, nodes.size());
    }

    @Test
    void gumelarKeepsWhatHasNoKnownTribulanWithoutOne() {
        int unplaced = 0;
        for (JsonNode node : file("gumelar-2022", Kind.RENCANA_AKSI).items("nodes")) {
            for (JsonNode indicator : BundleFile.items(node, "indicators")) {
                if (indicator.has("unplaced")) {
                    unplaced++;
                    assertTrue(!indicator.has("tribulan")
                            && indicator.path("withinYearProposed").booleanValue());
                }
            }
        }
        assertEquals(6, unplaced);
    }

    @Test
    void pengadeganHasThreeTargetsWithoutAnIndicatorName() {
        List<JsonNode> nameless = file("pengadegan-2022", Kind.RENCANA_AKSI).items("nodes").stream()
                .flatMap(node -> BundleFile.items(node, "indicators").stream())
                .filter(indicator -> !indicator.has("nama"))
                .toList();
        assertEquals(3, nameless.size());
        assertTrue(nameless.stream().allMatch(indicator -> indicator.has("targets")));
    }

    @Test
    void pakusariSumsAreThoseOfItsBudgetExceptTheTypingErrorItPrints() {
        assertEquals(
                400_000_000L,
                file("pakusari-2020", Kind.RENJA).items("nodes").stream()
                        .mapToLong(node -> node.path("pagu").path("2020").longValue())
                        .sum());
        long realized = bundle("pakusari-2020").of(Kind.REALISASI).stream()
                .flatMap(file -> file.items("anggaran").stream())
                .mapToLong(row -> row.path("realisasi").longValue())
                .sum();
        assertEquals(378_590_950L - 1_000L, realized, "1995.500,00 stands where 1.996.500,00 is meant");
    }

    @Test
    void pakusariPrintsTwelveDistributionsOfWhichOneMakesOneHundredAndTenPercent() {
        List<JsonNode> unsur = file("pakusari-2020", Kind.IKM_DISTRIBUSI).items("unsur");
        assertEquals(14, unsur.size());
        List<String> sums = unsur.stream()
                .map(row -> row.path("kode").asText() + " "
                        + StreamSupport.stream(row.path("persen").spliterator(), false)
                                .mapToInt(JsonNode::intValue)
                                .sum())
                .filter(sum -> !sum.endsWith(" 100"))
                .toList();
        assertEquals(List.of("U1 0", "U2 0", "U8 110"), sums);
        assertEquals(
                "972.5",
                unsur.stream()
                        .map(row -> row.path("skor").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toString(),
                "printed as a mean of 69,4, which is 69,46");
    }

    private static Bundle bundle(String name) {
        return new BundleReader().read(BUNDLES.resolve(name));
    }

    private static BundleFile file(String name, Kind kind) {
        return bundle(name).first(kind).orElseThrow();
    }
}
