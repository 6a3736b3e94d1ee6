package id.sakip.reporting.render;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Contents;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.document.TableIndex;
import java.io.IOException;
import java.util.List;

/** Writes the order of a document: headings, text, and tables by their id. Page matters are left out. */
final class JsonSections {

    private JsonSections() {}

    static void write(JsonGenerator json, Block block) throws IOException {
        if (block instanceof Heading heading) {
            start(json, "HEADING");
            json.writeNumberField("level", heading.level());
            text(json, "number", heading.number());
            text(json, "text", heading.text());
            json.writeEndObject();
        } else if (block instanceof Paragraph paragraph) {
            start(json, "PARAGRAPH");
            text(json, "style", paragraph.style().name());
            text(json, "text", paragraph.text());
            json.writeEndObject();
        } else if (block instanceof ItemList list) {
            start(json, "LIST");
            json.writeBooleanField("numbered", list.numbered());
            texts(json, "items", list.items());
            json.writeEndObject();
        } else if (block instanceof TableBlock wrapped) {
            start(json, "TABLE");
            text(json, "id", wrapped.table().id());
            json.writeEndObject();
        } else if (block instanceof Signature signature) {
            signature(json, signature);
        } else if (block instanceof Contents || block instanceof TableIndex) {
            start(json, block instanceof Contents ? "CONTENTS" : "TABLE_INDEX");
            json.writeEndObject();
        }
    }

    private static void signature(JsonGenerator json, Signature signature) throws IOException {
        start(json, "SIGNATURE");
        text(json, "place", signature.place());
        if (signature.date() == null) {
            json.writeNullField("date");
        } else {
            text(json, "date", signature.date().toString());
        }
        json.writeArrayFieldStart("parties");
        for (Signature.Party party : signature.parties()) {
            json.writeStartObject();
            text(json, "caption", party.caption());
            text(json, "office", party.office());
            text(json, "name", party.name());
            text(json, "rank", party.rank());
            text(json, "nip", party.nip());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void start(JsonGenerator json, String kind) throws IOException {
        json.writeStartObject();
        text(json, "kind", kind);
    }

    static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(PrintText.wellFormed(value));
        }
        json.writeEndArray();
    }

    static void text(JsonGenerator json, String name, String value) throws IOException {
        json.writeStringField(name, PrintText.wellFormed(value));
    }
}
