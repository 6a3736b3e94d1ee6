package id.sakip.reporting.render;

import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.ItemList;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a document as DOCX for people to edit in Word: real styles, fields, sections. Streams the parts itself instead
 * of building POI's object tree: a hundred pages in a fraction of the time and memory, and same input same bytes.
 */
@ApplicationScoped
public class DocxRenderer {

    /** Zip entries carry a time of their own. Of January 1980, and earlier, Java stores the instant in its time zone too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * Leaves the stream open.
     *
     * @param pageNumbers of the PDF, shown in the lists of contents until Word counts its own pages
     */
    public void render(Document document, Edition edition, PageNumbers pageNumbers, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            copy(zip, "[Content_Types].xml", "content-types.xml");
            copy(zip, "_rels/.rels", "package-relationships.xml");
            copy(zip, "word/_rels/document.xml.rels", "document-relationships.xml");
            copy(zip, "word/styles.xml", "styles.xml");
            copy(zip, "word/settings.xml", "settings.xml");
            copy(zip, "word/footer1.xml", "footer.xml");
            copy(zip, "docProps/app.xml", "app.xml");
            part(zip, "docProps/core.xml");
            DocxProperties.write(zip, document, edition);
            part(zip, "word/header1.xml");
            Wml.part(unclosed(zip), "w:hdr", xml -> header(xml, document.title()));
            part(zip, "word/numbering.xml");
            Wml.part(unclosed(zip), "w:numbering", xml -> numbering(xml, document));
            part(zip, "word/document.xml");
            Wml.part(unclosed(zip), "w:document", xml -> new DocxBody(xml, document, pageNumbers).write());
            zip.closeEntry();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The DOCX of " + document.title() + " could not be written", e);
        }
    }

    private static void part(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static void copy(ZipOutputStream zip, String name, String resource) throws IOException {
        part(zip, name);
        try (InputStream in = DocxRenderer.class.getResourceAsStream("/render/docx/" + resource)) {
            in.transferTo(zip);
        }
    }

    static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static void header(Wml xml, String title) throws XMLStreamException {
        xml.open("p").open("pPr").value("pStyle", "Header").close();
        xml.run(title, null).close();
    }

    /** Number 1 is the bullet; every numbered list has a number of its own, so that each starts with 1. */
    private static void numbering(Wml xml, Document document) throws XMLStreamException {
        level(xml, "0", "bullet", "\u2022");
        level(xml, "1", "decimal", "%1.");
        xml.open("num", "w:numId", "1").value("abstractNumId", "0").close();
        long lists = document.parts().stream()
                .filter(part -> part instanceof ItemList list && list.numbered())
                .count();
        for (long i = 0; i < lists; i++) {
            xml.open("num", "w:numId", String.valueOf(i + 2)).value("abstractNumId", "1");
            xml.open("lvlOverride", "w:ilvl", "0").value("startOverride", "1").close();
            xml.close();
        }
    }

    private static void level(Wml xml, String id, String format, String text) throws XMLStreamException {
        xml.open("abstractNum", "w:abstractNumId", id).value("multiLevelType", "singleLevel");
        xml.open("lvl", "w:ilvl", "0")
                .value("start", "1")
                .value("numFmt", format)
                .value("lvlText", text);
        xml.value("lvlJc", "left");
        xml.open("pPr").empty("ind", "w:left", "510", "w:hanging", "510").close();
        xml.close().close();
    }
}
