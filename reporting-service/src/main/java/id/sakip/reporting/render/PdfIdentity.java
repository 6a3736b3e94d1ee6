package id.sakip.reporting.render;

import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says about itself; taken from the edition, so that the clock leaves no trace in the bytes. */
final class PdfIdentity {

    static final String PRODUCER = "SAKIP";

    private PdfIdentity() {}

    static void stamp(PDDocument pdf, Edition edition) {
        GregorianCalendar date = GregorianCalendar.from(edition.generatedAt().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreator(PRODUCER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        // PDFBox takes the file identifier from the clock unless it is given a seed, and keeps an earlier one.
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        pdf.setDocumentId(
                edition.generatedAt().getEpochSecond() * 31 + edition.opd().hashCode());
    }
}
