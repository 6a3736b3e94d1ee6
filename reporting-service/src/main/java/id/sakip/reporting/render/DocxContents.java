package id.sakip.reporting.render;

import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.TableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Writes the lists of contents as fields Word can renew, filled with the page numbers of the PDF. */
final class DocxContents {

    private final Wml xml;
    private final Document document;
    private final DocxParagraphs paragraphs;
    private final PageNumbers pageNumbers;

    private record Entry(String style, int part, String text) {}

    DocxContents(Wml xml, Document document, DocxParagraphs paragraphs, PageNumbers pageNumbers) {
        this.xml = xml;
        this.document = document;
        this.paragraphs = paragraphs;
        this.pageNumbers = pageNumbers;
    }

    static String bookmark(int part) {
        return String.format(Locale.ROOT, "_Toc%08d", part);
    }

    void headings(int maxLevel) throws XMLStreamException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < document.parts().size(); i++) {
            if (document.parts().get(i) instanceof Heading heading && heading.level() <= maxLevel) {
                entries.add(new Entry("TOC" + heading.level(), i, PrintText.inOneLine(heading)));
            }
        }
        list("TOC \\o \"1-" + maxLevel + "\" \\h \\z \\u", "TOC1", entries);
    }

    /** Collects captions by their sequence, not by style name: Word would read that with the separator of the country. */
    void tables() throws XMLStreamException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < document.parts().size(); i++) {
            if (document.parts().get(i) instanceof TableBlock wrapped) {
                entries.add(new Entry("TableofFigures", i, PrintText.inOneLine(wrapped.table())));
            }
        }
        list("TOC \\h \\z \\c \"Tabel\"", "TableofFigures", entries);
    }

    private void list(String instruction, String emptyStyle, List<Entry> entries) throws XMLStreamException {
        if (entries.isEmpty()) {
            paragraphs.open(emptyStyle);
            xml.field(instruction, "");
            paragraphs.close();
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            paragraphs.open(entries.get(i).style());
            if (i == 0) {
                xml.fieldStart(instruction);
            }
            entry(entries.get(i));
            if (i == entries.size() - 1) {
                xml.fieldEnd();
            }
            paragraphs.close();
        }
    }

    private void entry(Entry entry) throws XMLStreamException {
        String page =
                pageNumbers.of(entry.part()).map(PageNumbers.Place::printed).orElse("");
        xml.open("hyperlink", "w:anchor", bookmark(entry.part()), "w:history", "1");
        xml.run(entry.text(), null);
        xml.open("r").empty("tab").close();
        xml.field("PAGEREF " + bookmark(entry.part()) + " \\h", page);
        xml.close();
    }
}
