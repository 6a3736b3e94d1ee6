package id.sakip.reporting.lkjip;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Contents;
import id.sakip.reporting.document.Cover;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.PageBreak;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.document.TableIndex;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.Submission;
import id.sakip.reporting.narasi.NarrativeBlock;
import id.sakip.reporting.narasi.Placeholders;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the LKjIP together: cover, preface, contents, summary, four chapters, annexes; every figure from a table. */
final class LkjipAssembler {
    private final Kinerja kinerja;
    private final LkjipTables tables;
    private final Map<String, List<NarrativeBlock>> narrative;
    private final Signing signing;
    private final Placeholders placeholders;
    private final List<Block> parts = new ArrayList<>();

    private LkjipAssembler(
            Kinerja kinerja, LkjipTables tables, Map<String, List<NarrativeBlock>> narrative, Signing signing) {
        this.kinerja = kinerja;
        this.tables = tables;
        this.narrative = narrative;
        this.signing = signing;
        this.placeholders = new Placeholders(tables);
    }

    static Document assemble(
            Kinerja kinerja, LkjipTables tables, Map<String, List<NarrativeBlock>> narrative, Signing signing) {
        return new LkjipAssembler(kinerja, tables, narrative, signing).document();
    }

    private Document document() {
        preface();
        Outline.chapters(kinerja.tahun()).forEach(this::chapter);
        parts.add(Signatures.report(signing));
        parts.addAll(new Annexes(kinerja, tables, signing).blocks());
        String organisation = kinerja.facts()
                .profile()
                .map(Fact::data)
                .map(Opd::nama)
                .orElse(kinerja.facts().opd());
        return new Document("LKjIP " + organisation + " Tahun " + kinerja.tahun(), cover(organisation), parts);
    }

    private Cover cover(String organisation) {
        var opd = kinerja.facts().profile().map(Fact::data);
        return new Cover(
                "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)",
                organisation.toUpperCase(Locale.ROOT),
                "PEMERINTAH KABUPATEN " + opd.map(Opd::kabupaten).orElse("").toUpperCase(Locale.ROOT),
                opd.map(Opd::alamat).orElse(""),
                kinerja.tahun(),
                signing.tanggal().getYear());
    }

    private void preface() {
        parts.add(new Heading(1, "", "KATA PENGANTAR"));
        narrate("kata-pengantar");
        parts.add(Signatures.report(signing));
        parts.add(new PageBreak());
        parts.add(new Heading(1, "", "DAFTAR ISI"));
        parts.add(new Contents(3));
        parts.add(new PageBreak());
        parts.add(new Heading(1, "", "DAFTAR TABEL"));
        parts.add(new TableIndex());
        parts.add(new PageBreak());
        parts.add(new Heading(1, "", "IKHTISAR EKSEKUTIF"));
        narrate("ikhtisar");
        unverifiedNote();
        table("ikhtisar", "RINGKASAN");
    }

    /** Verified and provisional figures never mix silently. */
    private void unverifiedNote() {
        kinerja.facts()
                .latestSubmission(kinerja.tahun())
                .map(Fact::data)
                .filter(submission -> !submission.verified())
                .map(Submission::submission)
                .ifPresent(header -> parts.add(new Paragraph(
                        "Angka realisasi Tribulan " + header.tribulan()
                                + " bersifat sementara karena belum diverifikasi.",
                        Paragraph.Style.NOTE)));
    }

    private void chapter(Outline.Chapter chapter) {
        parts.add(new PageBreak());
        section(chapter.opening());
        chapter.sections().forEach(this::section);
    }

    private void section(Outline.Section section) {
        parts.add(new Heading(section.level(), section.number(), section.title()));
        narrate(section.id());
        parts.addAll(SectionFacts.of(section.id(), kinerja));
        section.tables().forEach(id -> table(section.id(), id));
    }

    private void table(String section, String id) {
        tables.table(id).ifPresent(table -> parts.add(new TableBlock(table)));
        narrate(section + "#" + id);
    }

    private void narrate(String section) {
        for (NarrativeBlock block : narrative.getOrDefault(section, List.of())) {
            if (block instanceof NarrativeBlock.Items list) {
                parts.add(new ItemList(
                        list.numbered(),
                        list.items().stream()
                                .map(item -> placeholders.fill(section, item))
                                .toList()));
            } else if (block instanceof NarrativeBlock.Text text) {
                parts.add(Paragraph.of(placeholders.fill(section, text.text())));
            }
        }
    }
}
