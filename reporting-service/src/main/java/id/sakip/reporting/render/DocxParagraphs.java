package id.sakip.reporting.render;

import javax.xml.stream.XMLStreamException;

/** Writes paragraphs; a page break waits for the next one. */
final class DocxParagraphs {

    private final Wml xml;
    private boolean breakPending;

    DocxParagraphs(Wml xml) {
        this.xml = xml;
    }

    /** The next paragraph starts a page. */
    void breakPage() {
        breakPending = true;
    }

    /** Before a block that is no paragraph: carries out a waiting page break with a paragraph too low to be seen. */
    void settleBreak() throws XMLStreamException {
        if (breakPending) {
            open("SectionEnd");
            close();
        }
    }

    void write(String style, String text) throws XMLStreamException {
        open(style);
        xml.run(text, null);
        close();
    }

    void open(String style) throws XMLStreamException {
        open(style, properties -> {});
    }

    /** Opens a paragraph; properties in the order of the schema, after style and page break. */
    void open(String style, Wml.Content properties) throws XMLStreamException {
        xml.open("p").open("pPr").value("pStyle", style);
        if (breakPending) {
            xml.empty("pageBreakBefore");
            breakPending = false;
        }
        properties.write(xml);
        xml.close();
    }

    void close() throws XMLStreamException {
        xml.close();
    }
}
