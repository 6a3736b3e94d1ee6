package id.sakip.reporting.temuan;

import id.sakip.reporting.narasi.NarasiService;
import id.sakip.reporting.narasi.Placeholders;
import id.sakip.reporting.tabel.KinerjaService;
import id.sakip.reporting.table.Kinerja;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.check.ConsistencyCheck;
import id.sakip.reporting.temuan.check.EventFindings;
import id.sakip.reporting.temuan.check.ReportFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** All findings about the report of an OPD and year: those the services sent, those the printed
 * figures show, and figures the prose asks for in vain. */
@ApplicationScoped
public class TemuanService {
    private final KinerjaService kinerja;
    private final DokumenCetakService printed;
    private final NarasiService narasi;

    TemuanService(KinerjaService kinerja, DokumenCetakService printed, NarasiService narasi) {
        this.kinerja = kinerja;
        this.printed = printed;
        this.narasi = narasi;
    }

    public List<ReportFinding> findings(String opd, int tahun) {
        Kinerja year = kinerja.of(opd, tahun);
        return findings(year, LkjipTables.of(year));
    }

    public List<ReportFinding> findings(Kinerja year, LkjipTables tables) {
        List<ReportFinding> findings = new ArrayList<>(EventFindings.of(year.facts()));
        String opd = year.facts().opd();
        printed.find(opd, year.tahun())
                .ifPresent(document -> findings.addAll(ConsistencyCheck.of(year, tables, document)));
        for (Placeholders.Unresolved missing : Placeholders.unresolved(tables, narasi.blocks(opd, year.tahun()))) {
            findings.add(ReportFinding.missingFigure("narasi " + missing.section(), missing.address()));
        }
        return findings;
    }
}
