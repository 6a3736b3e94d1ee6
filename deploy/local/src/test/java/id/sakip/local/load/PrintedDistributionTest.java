package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.load.bundle.Kind;
import id.sakip.local.load.bundle.SchemaProjection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What evaluation answers about an IKM of an old report holds the file it came from. */
class PrintedDistributionTest {
    private final BundleFile file = new BundleReader()
            .read(Path.of(System.getProperty("project.root"), "deploy", "bundles", "pakusari-2020"))
            .first(Kind.IKM_DISTRIBUSI)
            .orElseThrow();

    @Test
    void theTableComesBackAsItWasLoaded() {
        ObjectNode content = PrintedDistribution.content(answered());
        assertEquals(file.content(), new SchemaProjection().of(Kind.IKM_DISTRIBUSI, content));
        assertTrue(JsonSame.holds(content, file.content()));
    }

    @Test
    void anotherScoreIsAnotherTable() {
        ObjectNode answer = answered();
        ((ObjectNode) answer.at("/rincian/distribusi/unsur/7")).put("skor", 67.5);
        assertFalse(JsonSame.holds(PrintedDistribution.content(answer), file.content()));
    }

    @Test
    void onlyAnIkmRecomputedFromAReportIsOne() {
        assertTrue(PrintedDistribution.isSource(answered()));
        assertFalse(PrintedDistribution.isSource(LoadContext.object().put("asal", "ENTRI")));
        assertFalse(PrintedDistribution.isSource(LoadContext.object()));
    }

    /** As {@code GET ../ikm} answers, with what it says of its own. */
    private ObjectNode answered() {
        ObjectNode table = file.content().deepCopy();
        ObjectNode answer =
                LoadContext.object().put("asal", "DISTRIBUSI").put("versi", 1).put("mutu", "B");
        List.of("tahun", "instrumen", "skala", "tanggal").forEach(name -> answer.set(name, table.remove(name)));
        answer.putArray("layanan").addObject().put("no", 1).set("nama", table.remove("layanan"));
        answer.putObject("rincian").set("distribusi", table);
        return answer;
    }
}
