package id.sakip.reporting.lkjip;

import id.sakip.kit.http.JobWork;
import id.sakip.kit.problem.Problem;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.narasi.NarasiService;
import id.sakip.reporting.render.DocxRenderer;
import id.sakip.reporting.render.Edition;
import id.sakip.reporting.render.JsonRenderer;
import id.sakip.reporting.render.PdfRenderer;
import id.sakip.reporting.render.PdfResult;
import id.sakip.reporting.ringkasan.WatermarkService;
import id.sakip.reporting.tabel.KinerjaService;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.TemuanService;
import id.sakip.reporting.temuan.check.ReportFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Writes an LKjIP: reads the facts once, checks them, prints them as PDF, DOCX and JSON, and records the document. */
@ApplicationScoped
public class LkjipWriter {
    private static final int STEPS = 5;

    private final KinerjaService kinerja;
    private final NarasiService narasi;
    private final TemuanService findings;
    private final WatermarkService watermark;
    private final Printing printing;
    private final DokumenFiles files;
    private final LkjipService documents;

    LkjipWriter(
            KinerjaService kinerja,
            NarasiService narasi,
            TemuanService findings,
            WatermarkService watermark,
            Printing printing,
            DokumenFiles files,
            LkjipService documents) {
        this.kinerja = kinerja;
        this.narasi = narasi;
        this.findings = findings;
        this.watermark = watermark;
        this.printing = printing;
        this.files = files;
        this.documents = documents;
    }

    /** What a document rests on, besides its tables. */
    record Facts(List<ReportFinding> findings, String watermark) {}

    /** @throws Problem 404 without facts, 422 when nobody of that ref is an official of the OPD */
    public void requireWritable(PublishLkjip command) {
        signatory(kinerja.of(command.opd(), command.tahun()), command);
    }

    public DokumenView write(PublishLkjip command, JobWork.Progress progress) {
        progress.step(0, STEPS, "Membaca data");
        Kinerja year = kinerja.of(command.opd(), command.tahun());
        LkjipTables tables = LkjipTables.of(year);
        progress.step(1, STEPS, "Memeriksa konsistensi");
        Facts facts = new Facts(
                findings.findings(year, tables), watermark.of(command.tahun()).text());
        Document document = LkjipAssembler.assemble(
                year, tables, narasi.blocks(command.opd(), command.tahun()), signatory(year, command));
        UUID id = UUID.randomUUID();
        Edition edition = new Edition(command.opd(), Instant.now(), facts.watermark());
        Hashes hashes = print(id, document, edition, progress);
        progress.step(STEPS, STEPS, "Selesai");
        return documents.record(id, command, hashes, facts);
    }

    /** One report at a time: the PDF engine holds all of its pages in memory. */
    private synchronized Hashes print(UUID id, Document document, Edition edition, JobWork.Progress progress) {
        progress.step(2, STEPS, "Menulis PDF");
        AtomicReference<PdfResult> pages = new AtomicReference<>();
        String pdf =
                files.write(id, FileFormat.PDF, out -> pages.set(printing.pdf().render(document, edition, out)));
        progress.step(3, STEPS, "Menulis DOCX");
        String docx = files.write(id, FileFormat.DOCX, out -> printing.docx()
                .render(document, edition, pages.get().pageNumbers(), out));
        progress.step(4, STEPS, "Menulis JSON");
        String json = files.write(id, FileFormat.JSON, out -> printing.json().render(document, edition, out));
        return new Hashes(pdf, docx, json);
    }

    private static Signing signatory(Kinerja year, PublishLkjip command) {
        return year.facts()
                .profile()
                .map(Fact::data)
                .map(Opd::pejabat)
                .flatMap(all -> all.stream()
                        .filter(pejabat -> command.penandatangan().equals(pejabat.ref()))
                        .findFirst())
                .map(pejabat -> new Signing(command.tempat(), command.tanggal(), pejabat))
                .orElseThrow(() -> Problem.of(422, "penandatangan-unknown", command.penandatangan()));
    }

    /** The three renderers. */
    @ApplicationScoped
    static class Printing {
        private final PdfRenderer pdf;
        private final DocxRenderer docx;
        private final JsonRenderer json;

        Printing(PdfRenderer pdf, DocxRenderer docx, JsonRenderer json) {
            this.pdf = pdf;
            this.docx = docx;
            this.json = json;
        }

        PdfRenderer pdf() {
            return pdf;
        }

        DocxRenderer docx() {
            return docx;
        }

        JsonRenderer json() {
            return json;
        }
    }
}
