package id.sakip.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.reporting.fact.Plandaan;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.PerjanjianKinerja;
import id.sakip.reporting.fact.domain.PerjanjianKinerja.Program;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program without an indicator (Pakusari 2020 promises two of them) is on the paper, with its amount. */
class PerjanjianKinerjaTableTest {

    @Test
    void aProgramWithoutIndicatorKeepsItsRow() {
        LkjipTables tables = LkjipTables.of(Kinerja.of(withoutIndicators(Plandaan.facts())));
        assertEquals(
                "4.733.000",
                tables.table("PK-B")
                        .orElseThrow()
                        .cell("P2", "anggaran")
                        .orElseThrow()
                        .text());
        assertEquals(
                "2.173.310.423",
                tables.table("PK-B")
                        .orElseThrow()
                        .cell("jumlah", "anggaran")
                        .orElseThrow()
                        .text());
    }

    private static OpdFacts withoutIndicators(OpdFacts facts) {
        return new OpdFacts(
                facts.opd(),
                facts.tahun(),
                facts.profile(),
                facts.policies(),
                facts.renstra(),
                facts.renja(),
                facts.perjanjianKinerja().stream()
                        .map(fact -> new Fact<>(withoutIndicators(fact.data()), fact.origin()))
                        .toList(),
                facts.iku(),
                facts.submissions(),
                facts.budgets(),
                facts.akip(),
                facts.lhe(),
                facts.rekomendasi(),
                facts.tindakLanjut(),
                facts.ikm(),
                facts.ipp(),
                facts.benchmarks());
    }

    private static PerjanjianKinerja withoutIndicators(PerjanjianKinerja agreement) {
        return new PerjanjianKinerja(
                agreement.document(),
                agreement.tempat(),
                agreement.pihakPertama(),
                agreement.pihakKedua(),
                agreement.pernyataan(),
                agreement.sasaran(),
                agreement.program().stream()
                        .map(program -> new Program(
                                program.no(),
                                program.nodeId(),
                                program.kode(),
                                program.sasaranProgram(),
                                program.nama(),
                                List.of(),
                                program.pagu()))
                        .toList(),
                agreement.totalPagu(),
                agreement.findings());
    }
}
