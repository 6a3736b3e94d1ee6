package id.sakip.planning.acuan;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.planning.kebijakan.domain.ReferenceScale;
import id.sakip.planning.opd.domain.Pangkat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reference data the project ships, each row with its legal basis and whether somebody has verified it. */
@ApplicationScoped
public class ReferenceData {
    private final List<ReferenceScale> scales;
    private final List<Pangkat> ranks;

    ReferenceData(ObjectMapper mapper) {
        scales = List.of(read(mapper, "skala", ReferenceScale[].class));
        ranks = List.of(read(mapper, "pangkat", Pangkat[].class));
    }

    public List<ReferenceScale> scales() {
        return scales;
    }

    public List<Pangkat> ranks() {
        return ranks;
    }

    private static <T> T read(ObjectMapper mapper, String name, Class<T> type) {
        try (InputStream rows = ReferenceData.class.getResourceAsStream("/acuan/" + name + ".json")) {
            return mapper.readValue(rows, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
