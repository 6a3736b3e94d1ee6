package id.sakip.reporting.lkjip;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.PageBreak;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.PerjanjianKinerja;
import id.sakip.reporting.fact.domain.PerjanjianKinerja.Pihak;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.table.Nip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The annexes: Perjanjian Kinerja, Renstra matrix, recapitulation of the Renja, measurement of Tribulan IV, decree on IKU. */
final class Annexes {
    private final Kinerja kinerja;
    private final LkjipTables tables;
    private final Signing signing;
    private final List<Block> blocks = new ArrayList<>();
    private int number = 1;

    Annexes(Kinerja kinerja, LkjipTables tables, Signing signing) {
        this.kinerja = kinerja;
        this.tables = tables;
        this.signing = signing;
    }

    List<Block> blocks() {
        kinerja.facts().perjanjianKinerjaFor(kinerja.tahun()).map(Fact::data).ifPresent(this::agreement);
        annex("Matriks Rencana Strategis", "6.1");
        annex("Rekapitulasi Evaluasi Hasil Pelaksanaan Renja", "REKAP");
        measurement();
        decree();
        return blocks;
    }

    private void agreement(PerjanjianKinerja pk) {
        String title = "Perjanjian Kinerja" + (revised(pk) ? " Perubahan" : "") + " Tahun " + kinerja.tahun();
        heading(title);
        blocks.add(new Paragraph(title.toUpperCase(Locale.ROOT), Paragraph.Style.CENTERED));
        List<String> statement = pk.pernyataan();
        statement.stream().limit(1).forEach(text -> blocks.add(Paragraph.of(text)));
        party(pk.pihakPertama(), "Selanjutnya disebut Pihak Pertama.");
        party(pk.pihakKedua(), "Selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua.");
        statement.stream().skip(1).forEach(text -> blocks.add(Paragraph.of(text)));
        signatures(pk);
        blocks.add(new PageBreak());
        table("PK-A");
        table("PK-B");
        signatures(pk);
    }

    private void party(Pihak pihak, String role) {
        if (pihak != null) {
            blocks.add(Paragraph.of("Nama: " + pihak.nama()));
            blocks.add(Paragraph.of("Jabatan: " + pihak.jabatan()));
            blocks.add(Paragraph.of(role));
        }
    }

    private void signatures(PerjanjianKinerja pk) {
        if (pk.pihakPertama() != null && pk.pihakKedua() != null) {
            blocks.add(new Signature(
                    pk.tempat() == null ? signing.tempat() : pk.tempat(),
                    pk.document().date(),
                    List.of(
                            Signatures.party("Pihak Kedua,", pk.pihakKedua()),
                            Signatures.party("Pihak Pertama,", pk.pihakPertama()))));
        }
    }

    /** Individual measurement of the head of the OPD (domain rules 4.6). */
    private void measurement() {
        heading("Pengukuran Kinerja Tribulan IV Tahun " + kinerja.tahun());
        Opd.Pejabat head = signing.penandatangan();
        Optional<Opd> opd = kinerja.facts().profile().map(Fact::data);
        blocks.add(Paragraph.of("Nama: " + head.nama()));
        blocks.add(Paragraph.of("NIP: " + Nip.display(head.nip())));
        blocks.add(Paragraph.of("Pangkat/Gol. Ruang: " + text(head.pangkat())
                + (head.golongan() == null ? "" : " / " + head.golongan())));
        blocks.add(Paragraph.of("Jabatan: " + head.jabatan()));
        blocks.add(Paragraph.of("Unit Kerja: " + opd.map(Opd::nama).orElse("")));
        table("PENGUKURAN");
        List<Signature.Party> parties = new ArrayList<>();
        opd.map(Opd::atasan).ifPresent(atasan -> parties.add(Signatures.superior(atasan)));
        parties.add(Signatures.official("Pihak Pertama,", head));
        blocks.add(new Signature(signing.tempat(), null, parties));
    }

    private void decree() {
        heading("Keputusan tentang Indikator Kinerja Utama");
        tables.table("2.2")
                .map(table -> new Table(
                        "SK-IKU",
                        "Lampiran Keputusan tentang Indikator Kinerja Utama",
                        table.columns(),
                        table.rows(),
                        table.landscape(),
                        table.footnotes()))
                .ifPresent(table -> blocks.add(new TableBlock(table)));
        blocks.add(Signatures.report(signing));
    }

    private void annex(String title, String table) {
        heading(title);
        table(table);
    }

    private void heading(String title) {
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "LAMPIRAN " + number++, title));
    }

    private void table(String id) {
        tables.table(id).ifPresent(table -> blocks.add(new TableBlock(table)));
    }

    private static boolean revised(PerjanjianKinerja pk) {
        return pk.document().label() != null && pk.document().label().startsWith("perubahan");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
