package id.sakip.planning.impor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.http.BatchItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerbandinganTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatIsNoNodeIsNoRow() throws Exception {
        ObjectNode wanted = (ObjectNode)
                JSON.readTree("{\"document\": [], \"nodes\": [1, null, \"x\", [], {\"ref\": 5, \"indicators\": 3}]}");
        assertEquals(
                List.of("dokumen", "5"),
                Perbandingan.of(null, wanted).stream().map(BatchItem::id).toList());
        assertEquals("dokumen", Perbandingan.rowAt(wanted, "/nodes/0"));
        assertEquals("5", Perbandingan.rowAt(wanted, "/nodes/4/name"));
    }
}
