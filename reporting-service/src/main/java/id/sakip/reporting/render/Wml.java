package id.sakip.reporting.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams one part of a Word file. What people typed goes through {@link #text} alone, which escapes it. */
final class Wml {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes the content of a part. */
    interface Content {
        void write(Wml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

    private Wml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a whole part; leaves the stream open. */
    static void part(OutputStream out, String root, Content content) throws IOException {
        OutputStreamWriter utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(utf8);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeAttribute("xmlns:w", MAIN);
            writer.writeAttribute("xmlns:r", RELATIONSHIPS);
            content.write(new Wml(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Opens an element; attributes as name, value, name, value. */
    Wml open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement("w:" + name);
        attributes(attributes);
        return this;
    }

    Wml close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    Wml empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w:" + name);
        attributes(attributes);
        return this;
    }

    /** An element with the one attribute most have. */
    Wml value(String name, String value) throws XMLStreamException {
        return empty(name, "w:val", value);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** A run of text with its line breaks; {@code properties} may be null. */
    Wml run(String text, Content properties) throws XMLStreamException {
        open("r");
        if (properties != null) {
            open("rPr");
            properties.write(this);
            close();
        }
        text(text);
        return close();
    }

    Wml text(String text) throws XMLStreamException {
        String[] lines = PrintText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            open("t", "xml:space", "preserve");
            xml.writeCharacters(lines[i]);
            close();
        }
        return this;
    }

    /**
     * A field with the result that is shown until Word computes it anew. Instructions are ours alone: no text of a
     * document ever becomes one.
     */
    Wml field(String instruction, String result) throws XMLStreamException {
        fieldStart(instruction, false);
        if (!result.isEmpty()) {
            run(result, null);
        }
        return fieldEnd(false);
    }

    Wml hiddenField(String instruction) throws XMLStreamException {
        return fieldStart(instruction, true).fieldEnd(true);
    }

    Wml fieldStart(String instruction) throws XMLStreamException {
        return fieldStart(instruction, false);
    }

    Wml fieldEnd() throws XMLStreamException {
        return fieldEnd(false);
    }

    private Wml fieldStart(String instruction, boolean hidden) throws XMLStreamException {
        mark("begin", hidden);
        openRun(hidden).open("instrText", "xml:space", "preserve");
        xml.writeCharacters(" " + instruction + " ");
        close().close();
        return mark("separate", hidden);
    }

    private Wml fieldEnd(boolean hidden) throws XMLStreamException {
        return mark("end", hidden);
    }

    private Wml mark(String type, boolean hidden) throws XMLStreamException {
        return openRun(hidden).empty("fldChar", "w:fldCharType", type).close();
    }

    private Wml openRun(boolean hidden) throws XMLStreamException {
        open("r");
        return hidden ? open("rPr").empty("vanish").close() : this;
    }
}
