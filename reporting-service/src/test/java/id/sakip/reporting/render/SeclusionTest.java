package id.sakip.reporting.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Cover;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.document.TableBlock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is fetched while a report is written (fault case 36): canaries on the network and on disk stay unseen. */
class SeclusionTest {

    @TempDir
    Path directory;

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer canary;
    private File picture;

    @BeforeEach
    void setCanaries() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
        picture = directory.resolve("canary.png").toFile();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
    }

    @AfterEach
    void stop() {
        canary.stop(0);
    }

    @Test
    void addressesInEveryTextOfADocumentStayText() throws IOException {
        String attack = "</style></title><img src=\"" + http() + "\"/><link rel=\"stylesheet\" href=\"" + http()
                + "\"/><object data=\"" + picture.toURI() + "\"/>\"; } } @import url(" + http()
                + "); .cover { background-image: url(" + picture.toURI() + ") } /*";
        Column column = new Column("a", attack, attack, Column.Align.LEFT, 1);
        Row row = new Row("r", Row.Kind.DATA, List.of(Cell.text("a", attack)));
        Table table = new Table("1.1", attack, List.of(column), List.of(row), false, List.of(attack));
        Document document = new Document(
                attack,
                new Cover(attack, attack, attack, attack, 2022, 2023),
                List.of(new Heading(1, attack, attack), Paragraph.of(attack), new TableBlock(table)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, SampleReport.EDITION, out);
        try (PdfPages pages = new PdfPages(out.toByteArray())) {
            assertEquals(0, pictures(pages.pdf()));
            assertTrue(pages.text(2).contains("@import url("));
        }
        assertEquals(0, hits.get());
    }

    @Test
    void layoutEngineRefusesEvenRealMarkup() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            layOut(PdfRenderer.secluded(pdf));
            assertEquals(0, pictures(pdf));
        }
        assertEquals(0, hits.get());
    }

    @Test
    void canariesAreSeenWithoutSeclusion() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            layOut(new PdfRendererBuilder().usePDDocument(pdf));
            assertEquals(1, pictures(pdf));
        }
        assertTrue(hits.get() > 0);
    }

    private void layOut(PdfRendererBuilder builder) throws IOException {
        builder.withHtmlContent(
                "<html><head><link rel=\"stylesheet\" href=\"" + http() + "/a.css\"/></head><body><img src=\"" + http()
                        + "/a.png\"/><img src=\"" + picture.toURI() + "\"/></body></html>",
                null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private String http() {
        return "http://127.0.0.1:" + canary.getAddress().getPort();
    }

    private static int pictures(PDDocument pdf) {
        int pictures = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }
}
