package id.sakip.reporting.render;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a document as JSON: each figure exact, as printed, and with the records it came from. */
@ApplicationScoped
public class JsonRenderer {

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Leaves the stream open. */
    public void render(Document document, Edition edition, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            text(json, "title", document.title());
            text(json, "opd", edition.opd());
            json.writeNumberField("tahun", document.cover().tahun());
            text(json, "generatedAt", edition.generatedAt().toString());
            text(json, "watermark", edition.watermark());
            json.writeArrayFieldStart("tables");
            for (Table table : document.tables()) {
                table(json, table);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sections");
            for (Block block : document.parts()) {
                JsonSections.write(json, block);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The JSON of " + document.title() + " could not be written", e);
        }
    }

    private static void table(JsonGenerator json, Table table) throws IOException {
        json.writeStartObject();
        text(json, "id", table.id());
        text(json, "title", table.title());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            json.writeStartObject();
            text(json, "key", column.key());
            text(json, "title", column.title());
            text(json, "group", column.group());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Row row : table.rows()) {
            row(json, row);
        }
        json.writeEndArray();
        JsonSections.texts(json, "footnotes", table.footnotes());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        text(json, "key", row.key());
        text(json, "kind", row.kind().name());
        json.writeArrayFieldStart("cells");
        for (Cell cell : row.cells()) {
            cell(json, cell);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Cell cell) throws IOException {
        json.writeStartObject();
        text(json, "key", cell.key());
        text(json, "text", cell.text());
        if (cell.value() == null) {
            json.writeNullField("value");
        } else {
            json.writeNumberField("value", cell.value());
        }
        text(json, "kind", cell.kind().name());
        json.writeArrayFieldStart("sources");
        for (Source source : cell.sources()) {
            json.writeStartObject();
            text(json, "kind", source.kind());
            text(json, "id", source.id());
            if (source.eventId() == null) {
                json.writeNullField("eventId");
            } else {
                text(json, "eventId", source.eventId().toString());
            }
            text(json, "label", source.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        JsonSections.text(json, name, value);
    }
}
