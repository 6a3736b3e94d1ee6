package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Source;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Opd;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tabel 1.1 and 1.2: officials in office at the end of the year, by category. */
final class PegawaiTable {
    private PegawaiTable() {}

    static Table struktural(Kinerja kinerja) {
        return build(kinerja, "1.1", "Pejabat Struktural", "STRUKTURAL");
    }

    static Table staf(Kinerja kinerja) {
        return build(kinerja, "1.2", "Staf", "STAF");
    }

    private static Table build(Kinerja kinerja, String id, String title, String kategori) {
        TableDraft draft = new TableDraft(id, title)
                .center("no", "No", 1)
                .left("nama", "Nama", 5)
                .left("nip", "NIP", 4)
                .left("jabatan", "Jabatan", 6);
        kinerja.facts().profile().ifPresent(profile -> {
            int no = 1;
            for (Opd.Pejabat pejabat : inOffice(profile, kinerja.tahun(), kategori)) {
                List<Source> sources = List.of(source(profile));
                draft.row(
                        "pegawai:" + no,
                        Row.Kind.DATA,
                        Cell.text("no", Integer.toString(no)),
                        Cells.text("nama", pejabat.nama(), sources),
                        Cells.text("nip", Nip.display(pejabat.nip()), sources),
                        Cells.text("jabatan", jabatan(pejabat), sources));
                no++;
            }
        });
        return draft.build();
    }

    private static List<Opd.Pejabat> inOffice(Fact<Opd> profile, int tahun, String kategori) {
        LocalDate yearEnd = LocalDate.of(tahun, 12, 31);
        return profile.data().pejabat().stream()
                .filter(pejabat -> kategori.equals(pejabat.kategori()) && pejabat.inOffice(yearEnd))
                .toList();
    }

    private static String jabatan(Opd.Pejabat pejabat) {
        boolean acting = "PLT".equals(pejabat.status()) || "PLH".equals(pejabat.status());
        return acting
                ? pejabat.status().charAt(0) + pejabat.status().substring(1).toLowerCase(Locale.ROOT) + ". "
                        + pejabat.jabatan()
                : pejabat.jabatan();
    }

    static Source source(Fact<Opd> profile) {
        return new Source(
                "opd",
                profile.data().kode(),
                profile.origin().eventId(),
                "Profil " + profile.data().nama());
    }
}
