package id.sakip.reporting.render;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Contents;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.document.TableIndex;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Writes the main part: cover, stretches of pages, and in each its blocks. */
final class DocxBody {

    private final Wml xml;
    private final Document document;
    private final DocxParagraphs paragraphs;
    private final DocxTables tables;
    private final DocxContents contents;
    private int numberedLists;

    DocxBody(Wml xml, Document document, PageNumbers pageNumbers) {
        this.xml = xml;
        this.document = document;
        this.paragraphs = new DocxParagraphs(xml);
        this.tables = new DocxTables(xml, paragraphs);
        this.contents = new DocxContents(xml, document, paragraphs, pageNumbers);
    }

    void write() throws XMLStreamException {
        List<Flow.Stretch> stretches = Flow.of(document).stretches();
        xml.open("body");
        new DocxCover(xml, paragraphs).write(document.cover());
        if (stretches.isEmpty()) {
            coverSection();
        } else {
            sectionEnd(this::coverSection);
        }
        for (int i = 0; i < stretches.size(); i++) {
            Flow.Stretch stretch = stretches.get(i);
            for (Flow.Part part : stretch.parts()) {
                if (part.newPage()) {
                    paragraphs.breakPage();
                }
                block(part, stretch.paper());
            }
            if (i == stretches.size() - 1) {
                section(stretch);
            } else {
                sectionEnd(() -> section(stretch));
            }
        }
        xml.close();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** The properties of a section stand in its last paragraph, here one too low to be seen. */
    private void sectionEnd(Step properties) throws XMLStreamException {
        xml.open("p").open("pPr").value("pStyle", "SectionEnd");
        properties.run();
        xml.close().close();
    }

    private void coverSection() throws XMLStreamException {
        xml.open("sectPr").value("type", "nextPage");
        paper(Paper.PORTRAIT, Paper.PORTRAIT.right);
        xml.close();
    }

    private void section(Flow.Stretch stretch) throws XMLStreamException {
        xml.open("sectPr");
        xml.empty("headerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("footerReference", "w:type", "default", "r:id", "rId5");
        xml.value("type", "nextPage");
        paper(stretch.paper(), stretch.paper().left);
        String format = stretch.front() ? "lowerRoman" : "decimal";
        if (stretch.restartsNumbers()) {
            xml.empty("pgNumType", "w:fmt", format, "w:start", "1");
        } else {
            xml.empty("pgNumType", "w:fmt", format);
        }
        xml.close();
    }

    private void paper(Paper paper, double left) throws XMLStreamException {
        if (paper == Paper.LANDSCAPE) {
            xml.empty("pgSz", "w:w", twips(paper.width), "w:h", twips(paper.height), "w:orient", "landscape");
        } else {
            xml.empty("pgSz", "w:w", twips(paper.width), "w:h", twips(paper.height));
        }
        xml.empty(
                "pgMar",
                "w:top",
                twips(paper.top),
                "w:right",
                twips(paper.right),
                "w:bottom",
                twips(paper.bottom),
                "w:left",
                twips(left),
                "w:header",
                twips(paper.top * 0.6),
                "w:footer",
                twips(paper.bottom * 0.55),
                "w:gutter",
                "0");
    }

    private void block(Flow.Part part, Paper paper) throws XMLStreamException {
        Block block = part.block();
        if (block instanceof Heading heading) {
            heading(part.index(), heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraphs.write(styleOf(paragraph.style()), paragraph.text());
        } else if (block instanceof ItemList list) {
            list(list);
        } else if (block instanceof TableBlock wrapped) {
            tables.write(part.index(), wrapped.table(), part.signed());
        } else if (block instanceof Signature signature) {
            new DocxSignature(xml, paragraphs).write(signature, paper);
        } else if (block instanceof Contents list) {
            contents.headings(list.maxLevel());
        } else if (block instanceof TableIndex) {
            contents.tables();
        }
    }

    private static String styleOf(Paragraph.Style style) {
        return switch (style) {
            case BODY -> "BodyText";
            case CENTERED -> "Centered";
            case NOTE -> "Note";
        };
    }

    private void heading(int index, Heading heading) throws XMLStreamException {
        paragraphs.open("Heading" + heading.level());
        xml.empty("bookmarkStart", "w:id", String.valueOf(index), "w:name", DocxContents.bookmark(index));
        String separator = heading.level() == 1 ? "\n" : " ";
        xml.run(heading.number().isEmpty() ? heading.text() : heading.number() + separator + heading.text(), null);
        xml.empty("bookmarkEnd", "w:id", String.valueOf(index));
        paragraphs.close();
    }

    private void list(ItemList list) throws XMLStreamException {
        String number = String.valueOf(list.numbered() ? 2 + numberedLists++ : 1);
        for (String item : list.items()) {
            paragraphs.open("ListParagraph", properties -> {
                properties
                        .open("numPr")
                        .value("ilvl", "0")
                        .value("numId", number)
                        .close();
            });
            xml.run(item, null);
            paragraphs.close();
        }
    }

    static String twips(double points) {
        return String.format(Locale.ROOT, "%d", Math.round(points * 20));
    }
}
