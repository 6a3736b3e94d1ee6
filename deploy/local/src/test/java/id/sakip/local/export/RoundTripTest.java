package id.sakip.local.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.PolicyOf;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.load.bundle.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    private final RoundTrip trip = new RoundTrip(PolicyOf.ITS_KABUPATEN);
    private final Bundle loaded =
            new BundleReader().read(Path.of(System.getProperty("project.root"), "deploy", "bundles", "pakusari-2020"));

    @TempDir
    Path directory;

    @Test
    void namesOrderAndSpellingOfNumbersAreNoDifference() {
        List<BundleFile> files = new ArrayList<>();
        loaded.files().forEach(file -> files.add(new BundleFile("x-" + file.path(), file.kind(), file.content())));
        Collections.reverse(files);
        assertEquals(List.of(), trip.differences(loaded, new Bundle(loaded.opd(), loaded.tahun(), files)));
    }

    @Test
    void orderOfReasonsIsNoDifferenceAndTheirWordsAre() {
        assertEquals(List.of(), trip.differences(loaded, withReasons(UnaryOperator.identity())));
        assertEquals(
                1,
                trip.differences(loaded, withReasons(reason -> ((ObjectNode) reason)
                                .put("reason", "~ lain sama sekali")))
                        .size());
    }

    /** The Perjanjian Kinerja with its reasons the other way round, the first of them changed. */
    private Bundle withReasons(UnaryOperator<JsonNode> first) {
        List<BundleFile> files = new ArrayList<>();
        for (BundleFile file : loaded.files()) {
            ObjectNode content = file.content().deepCopy();
            if (file.kind() == Kind.PERJANJIAN_KINERJA) {
                List<JsonNode> reasons = new ArrayList<>();
                content.path("reasons").forEach(reasons::add);
                reasons.add(0, first.apply(reasons.remove(0)));
                Collections.reverse(reasons);
                content.putArray("reasons").addAll(reasons);
            }
            files.add(new BundleFile(file.path(), file.kind(), content));
        }
        return new Bundle(loaded.opd(), loaded.tahun(), files);
    }

    @Test
    void whatWasWrittenIsReadAsTheSameBundle() {
        new BundleWriter().write(loaded, directory);
        Bundle read = new BundleReader().read(directory);
        assertEquals(List.of(), trip.differences(loaded, read));
        assertEquals(loaded.files().size(), read.files().size());
    }

    @Test
    void everyOtherDifferenceIsNamedWithItsPlace() {
        List<BundleFile> files = new ArrayList<>();
        for (BundleFile file : loaded.files()) {
            ObjectNode content = file.content().deepCopy();
            if (file.kind() == Kind.RENJA) {
                ((ObjectNode) content.path("nodes").path(3).path("pagu")).put("2020", 1);
            }
            if (file.kind() != Kind.IKU) {
                files.add(new BundleFile(file.path(), file.kind(), content));
            }
        }
        assertEquals(
                List.of(
                        "iku 2020 murni: tidak ada pada hasil ekspor",
                        "renja 2020 perubahan-1/nodes/3/pagu/2020: 8400000 menjadi 1"),
                trip.differences(loaded, new Bundle(loaded.opd(), loaded.tahun(), files)));
    }

    @Test
    void thePolicyOfAGuestWasNeverLoaded() {
        List<BundleFile> files = loaded.files().stream()
                .filter(file -> file.kind() != Kind.KEBIJAKAN)
                .toList();
        Bundle exported = new Bundle(loaded.opd(), loaded.tahun(), files);
        assertEquals(List.of(), new RoundTrip(PolicyOf.HOST).differences(loaded, exported));
        assertEquals(1, trip.differences(loaded, exported).size());
    }
}
