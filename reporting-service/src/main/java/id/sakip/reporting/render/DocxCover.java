package id.sakip.reporting.render;

import id.sakip.reporting.document.Cover;
import javax.xml.stream.XMLStreamException;

/** Writes the cover, with an empty frame for the arms of the daerah. */
final class DocxCover {

    private final Wml xml;
    private final DocxParagraphs paragraphs;

    DocxCover(Wml xml, DocxParagraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    void write(Cover cover) throws XMLStreamException {
        line("CoverTitle", 680, cover.title());
        line("CoverLine", 160, "TAHUN " + cover.tahun());
        gap(2040);
        emblem();
        gap(2040);
        line("CoverLine", 0, cover.organisation());
        line("CoverLine", 0, cover.government());
        if (!cover.address().isEmpty()) {
            line("CoverNote", 80, cover.address());
        }
        line("CoverLine", 200, "TAHUN " + cover.printedYear());
    }

    private void line(String style, int before, String text) throws XMLStreamException {
        paragraphs.open(style, properties -> properties.empty("spacing", "w:before", String.valueOf(before)));
        xml.run(text, null);
        paragraphs.close();
    }

    private void gap(int height) throws XMLStreamException {
        paragraphs.open(
                "CoverNote",
                properties -> properties.empty("spacing", "w:line", String.valueOf(height), "w:lineRule", "exact"));
        paragraphs.close();
    }

    private void emblem() throws XMLStreamException {
        xml.open("tbl")
                .open("tblPr")
                .empty("tblW", "w:w", "2268", "w:type", "dxa")
                .value("jc", "center");
        xml.open("tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            xml.empty(side, "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "9A9A9A");
        }
        xml.close().empty("tblLayout", "w:type", "fixed").close();
        xml.open("tblGrid").empty("gridCol", "w:w", "2268").close();
        xml.open("tr")
                .open("trPr")
                .empty("trHeight", "w:val", "2608", "w:hRule", "exact")
                .close();
        xml.open("tc")
                .open("tcPr")
                .empty("tcW", "w:w", "2268", "w:type", "dxa")
                .value("vAlign", "center")
                .close();
        paragraphs.open("CoverNote");
        xml.run("LAMBANG DAERAH", run -> run.value("color", "8A8A8A").value("sz", "16"));
        paragraphs.close();
        xml.close().close().close();
    }
}
