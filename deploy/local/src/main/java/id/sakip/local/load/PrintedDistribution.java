package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A published IKM that was recomputed from the table of an old report, turned back into the file it came from. */
public final class PrintedDistribution {
    private static final List<String> OF_THE_INDEX = List.of("tahun", "instrumen", "skala", "tanggal");

    private PrintedDistribution() {}

    /** @param ikm as evaluation answers it */
    public static boolean isSource(JsonNode ikm) {
        return "DISTRIBUSI".equals(ikm.path("asal").textValue());
    }

    /** @return content of a bundle file of kind {@code ikm-distribusi} */
    public static ObjectNode content(JsonNode ikm) {
        ObjectNode content = ikm.path("rincian").path("distribusi").deepCopy();
        OF_THE_INDEX.stream().filter(ikm::hasNonNull).forEach(name -> content.set(name, ikm.path(name)));
        JsonNode surveyed = ikm.path("layanan").path(0);
        content.set("layanan", surveyed.path("nama"));
        if (surveyed.hasNonNull("responden")) {
            content.set("responden", surveyed.path("responden"));
        }
        return content;
    }
}
