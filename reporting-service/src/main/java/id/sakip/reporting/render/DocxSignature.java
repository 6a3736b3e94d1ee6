package id.sakip.reporting.render;

import id.sakip.reporting.document.Signature;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes signature blocks: two parties beside each other, one party at the right, never broken over a page. */
final class DocxSignature {

    private final Wml xml;
    private final DocxParagraphs paragraphs;

    DocxSignature(Wml xml, DocxParagraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    void write(Signature signature, Paper paper) throws XMLStreamException {
        paragraphs.settleBreak();
        String half = DocxBody.twips(paper.textWidth() / 2);
        xml.open("tbl").open("tblPr");
        xml.empty("tblW", "w:w", DocxBody.twips(paper.textWidth()), "w:type", "dxa");
        xml.empty("tblLayout", "w:type", "fixed").close();
        xml.open("tblGrid")
                .empty("gridCol", "w:w", half)
                .empty("gridCol", "w:w", half)
                .close();
        List<Signature.Party> parties = signature.parties();
        for (int i = 0; i < parties.size(); i += 2) {
            boolean pair = i + 1 < parties.size();
            boolean last = i + 2 >= parties.size();
            xml.open("tr").open("trPr").empty("cantSplit").close();
            party(pair ? parties.get(i) : null, half, "");
            String date = last ? PrintText.placeAndDate(signature.place(), signature.date()) : "";
            party(pair ? parties.get(i + 1) : parties.get(i), half, date);
            xml.close();
        }
        xml.close();
        paragraphs.open("SectionEnd");
        paragraphs.close();
    }

    private void party(Signature.Party party, String width, String date) throws XMLStreamException {
        xml.open("tc").open("tcPr").empty("tcW", "w:w", width, "w:type", "dxa").close();
        line(date, 440, false, false);
        if (party != null) {
            optional(party.caption());
            line(party.office(), 0, true, false);
            line(party.name(), 1240, true, true);
            optional(party.rank());
            optional(PrintText.nip(party));
        }
        xml.close();
    }

    private void optional(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            line(text, 0, false, false);
        }
    }

    private void line(String text, int before, boolean bold, boolean underlined) throws XMLStreamException {
        paragraphs.open("Signature", properties -> {
            if (before > 0) {
                properties.empty("spacing", "w:before", String.valueOf(before));
            }
        });
        xml.run(text, run -> {
            if (bold) {
                run.empty("b");
            }
            if (underlined) {
                run.value("u", "single");
            }
        });
        paragraphs.close();
    }
}
