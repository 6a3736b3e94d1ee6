package id.sakip.reporting.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRendererTest {

    private static final Document DOCUMENT = SampleReport.document();
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final JsonNode json = parse(render(DOCUMENT));

    @Test
    void saysWhichDocumentOfWhichOpdItIs() {
        assertEquals("LKjIP Kecamatan Sukamaju Tahun 2022", json.get("title").textValue());
        assertEquals("kec-sukamaju", json.get("opd").textValue());
        assertEquals(2022, json.get("tahun").intValue());
        assertEquals("2023-03-24T02:00:00Z", json.get("generatedAt").textValue());
        assertEquals("planning:412 realization:988", json.get("watermark").textValue());
    }

    @Test
    void everyCellIsThereWithExactValueAndSources() {
        assertEquals(DOCUMENT.tables().size(), json.get("tables").size());
        for (int t = 0; t < DOCUMENT.tables().size(); t++) {
            Table table = DOCUMENT.tables().get(t);
            JsonNode found = json.get("tables").get(t);
            assertEquals(table.id(), found.get("id").textValue());
            assertEquals(table.columns().size(), found.get("columns").size());
            assertEquals(table.rows().size(), found.get("rows").size());
            for (int r = 0; r < table.rows().size(); r++) {
                JsonNode row = found.get("rows").get(r);
                assertEquals(table.rows().get(r).key(), row.get("key").textValue());
                assertEquals(table.rows().get(r).kind().name(), row.get("kind").textValue());
                for (int c = 0; c < table.columns().size(); c++) {
                    assertCell(
                            table.rows().get(r).cells().get(c), row.get("cells").get(c));
                }
            }
        }
    }

    @Test
    void cellsHaveExactlyTheMembersOfTheContract() {
        JsonNode cell = find("3.1", "S2#1", "capaian");
        assertEquals(Set.of("key", "text", "value", "kind", "sources"), members(cell));
        assertEquals(
                Set.of("kind", "id", "eventId", "label"),
                members(cell.get("sources").get(0)));
        assertEquals(new BigDecimal("100.0106609808102345"), cell.get("value").decimalValue());
        assertTrue(find("3.1", "S2#4", "capaian").get("value").isNull(), "N/A is not a number");
    }

    @Test
    void sectionsGiveTheOrderOfTheDocument() {
        List<String> kinds = new ArrayList<>();
        json.get("sections").forEach(section -> kinds.add(section.get("kind").textValue()));
        assertEquals(
                List.of("HEADING", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "SIGNATURE", "HEADING"), kinds.subList(0, 6));
        assertTrue(kinds.containsAll(List.of("LIST", "TABLE", "CONTENTS", "TABLE_INDEX")));
    }

    @Test
    void textIsKeptAsItWasTyped() {
        JsonNode items = null;
        for (JsonNode section : json.get("sections")) {
            if ("LIST".equals(section.get("kind").textValue())
                    && !section.get("numbered").booleanValue()) {
                items = section.get("items");
            }
        }
        assertNotNull(items);
        for (int i = 0; i < SampleReport.HOSTILE.size(); i++) {
            assertEquals(SampleReport.HOSTILE.get(i), items.get(i).textValue());
        }
    }

    @Test
    void halfASurrogatePairDoesNotBreakTheFile() {
        Document broken = new Document("\uD83D kaki", SampleReport.cover(), List.of());
        assertEquals("\uFFFD kaki", parse(render(broken)).get("title").textValue());
    }

    @Test
    void sameInputSameBytesAndTheStreamStaysOpen() {
        boolean[] closed = {false};
        ByteArrayOutputStream again = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new JsonRenderer().render(DOCUMENT, SampleReport.EDITION, again);
        assertArrayEquals(render(DOCUMENT), again.toByteArray());
        assertEquals(false, closed[0]);
    }

    private static void assertCell(Cell cell, JsonNode found) {
        assertEquals(cell.key(), found.get("key").textValue());
        assertEquals(cell.text(), found.get("text").textValue());
        assertEquals(cell.kind().name(), found.get("kind").textValue());
        assertEquals(cell.sources().size(), found.get("sources").size());
        if (cell.value() == null) {
            assertTrue(found.get("value").isNull());
        } else {
            assertEquals(0, cell.value().compareTo(found.get("value").decimalValue()));
        }
    }

    private JsonNode find(String tableId, String rowKey, String columnKey) {
        for (JsonNode table : json.get("tables")) {
            for (JsonNode row : table.get("rows")) {
                for (JsonNode cell : row.get("cells")) {
                    if (tableId.equals(table.get("id").textValue())
                            && rowKey.equals(row.get("key").textValue())
                            && columnKey.equals(cell.get("key").textValue())) {
                        return cell;
                    }
                }
            }
        }
        throw new AssertionError(tableId + "|" + rowKey + "|" + columnKey + " is missing");
    }

    private static Set<String> members(JsonNode node) {
        Set<String> names = new java.util.HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static byte[] render(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonRenderer().render(document, SampleReport.EDITION, (OutputStream) out);
        return out.toByteArray();
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
