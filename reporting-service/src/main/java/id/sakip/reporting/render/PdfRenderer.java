package id.sakip.reporting.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import id.sakip.reporting.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document as PDF: tagged for screen readers, fonts embedded, same input same bytes. Loads nothing but the
 * fonts and the style sheet of this service, whatever the text says.
 */
@ApplicationScoped
public class PdfRenderer {

    private static final Logger LOG = Logger.getLogger(PdfRenderer.class.getName());

    static {
        // The engine narrates every font and style sheet on the console; its warnings reach us through log().
        XRLog.setLoggerImpl(new SilentLogger());
    }

    private final PageStyle style = new PageStyle();

    /** Leaves the stream open. */
    public PdfResult render(Document document, Edition edition, OutputStream out) {
        Flow flow = Flow.of(document);
        try (PDDocument pdf = new PDDocument()) {
            PrintedNumbers numbers = layOut(document, edition, flow, pdf);
            numbers.label(pdf);
            PdfIdentity.stamp(pdf, edition);
            pdf.save(out);
            return new PdfResult(numbers.pageNumbers(), pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF of " + document.title() + " could not be written", e);
        }
    }

    private PrintedNumbers layOut(Document document, Edition edition, Flow flow, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = secluded(pdf);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PdfIdentity.PRODUCER);
        builder.useReplacementText("\u25a1");
        builder.useUnicodeLineBreaker(new LineBreaks());
        Fonts.addTo(builder, pdf);
        builder.withW3cDocument(new PageMarkup(document).write(edition, flow, style), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return PrintedNumbers.of(flow, id -> sheet(renderer, id));
        }
    }

    /** A layout engine that loads nothing: neither network nor files, before or after it resolves an address. */
    static PdfRendererBuilder secluded(PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(PdfRenderer::log);
        return builder;
    }

    /** The page, from 1, on which the element with this id begins. */
    private static int sheet(PdfBoxRenderer renderer, String id) {
        int y = PagedBoxCollector.findContentStartY(renderer.getSharedContext().getBoxById(id));
        for (PageBox page : renderer.getRootBox().getLayer().getPages()) {
            if (y < page.getBottom()) {
                return page.getPageNo() + 1;
            }
        }
        throw new IllegalStateException(id + " stands behind the last page");
    }

    private static void log(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.log(Level.WARNING, diagnostic.getFormattedMessage(), diagnostic.getError());
        }
    }

    private static final class SilentLogger implements XRLogger {

        @Override
        public void log(String where, Level level, String message) {
            // said through log(Diagnostic)
        }

        @Override
        public void log(String where, Level level, String message, Throwable error) {
            // said through log(Diagnostic)
        }

        @Override
        public void setLevel(String logger, Level level) {
            // nothing to set
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
