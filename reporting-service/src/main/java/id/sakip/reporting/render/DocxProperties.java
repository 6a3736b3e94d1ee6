package id.sakip.reporting.render;

import id.sakip.reporting.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a Word file says about itself; times are those of the edition. */
final class DocxProperties {

    private DocxProperties() {}

    static void write(OutputStream out, Document document, Edition edition) throws IOException {
        Writer utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(utf8);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp:coreProperties");
            xml.writeAttribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
            xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            xml.writeAttribute("xmlns:dcterms", "http://purl.org/dc/terms/");
            xml.writeAttribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
            property(xml, "dc:title", document.title());
            property(xml, "dc:subject", document.cover().title());
            property(xml, "dc:creator", document.cover().organisation());
            property(xml, "dc:description", "Data: " + edition.watermark());
            property(xml, "dc:language", "id-ID");
            time(xml, "dcterms:created", edition);
            time(xml, "dcterms:modified", edition);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(PrintText.clean(value).replace('\n', ' '));
        xml.writeEndElement();
    }

    private static void time(XMLStreamWriter xml, String name, Edition edition) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("xsi:type", "dcterms:W3CDTF");
        xml.writeCharacters(edition.generatedAt().toString());
        xml.writeEndElement();
    }
}
