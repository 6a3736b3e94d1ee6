package id.sakip.planning.plan.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.opd.OpdFixture;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PlanKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V-SIGN-1 over the ladder of the fixture, whose camat leaves at the end of 2022. */
class SignRuleTest {
    private static final OpdFacts REGISTRY = new OpdFacts(OpdFixture.ladder("kec-jenjang"), List.of());

    @ParameterizedTest(name = "{0} signs on {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "CONTOH CAMAT, SH ; 2021-09-23 ; none",
                "CONTOH CAMAT, SH ; 2022-09-23 ; WARNING pihakPertama|pengganti CONTOH CAMAT, SH -> Camat Baru, M.Si.",
                "Camat Lama, S.Sos. ; 2022-09-23 ; ERROR pihakPertama|nama Camat Lama, S.Sos. -> Contoh Camat, S.H.",
                "Contoh Plt ; 2023-01-15 ; WARNING pihakPertama|pengganti Contoh Plt -> Camat Baru, M.Si.",
                "Contoh Plh ; 2023-01-15 ; WARNING pihakPertama|pengganti Contoh Plh -> Camat Baru, M.Si.",
                "Camat Baru, M.Si. ; 2023-02-01 ; none",
                "Camat Baru, M.Si. ; 2022-09-23 ; ERROR pihakPertama|nama Camat Baru, M.Si. -> Contoh Camat, S.H.",
                "Camat Lama, S.Sos. ;  ; ERROR pihakPertama|nama Camat Lama, S.Sos. -> Camat Baru, M.Si.",
            })
    void camatIsTheOneInOfficeAndANewOneRenews(String nama, LocalDate day, String expected) {
        assertEquals(expected, findings(day, nama, "Contoh Bupati", Jenjang.CAMAT, null));
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Contoh Kasi, S.IP. ; Contoh Camat, S.H. ; none",
                "Contoh Kasi, S.IP. ; Contoh Sekcam, S.E. ; ERROR pihakKedua|nama Contoh Sekcam, S.E. -> Contoh Camat, S.H.",
                "Orang Lain ; Contoh Camat, S.H. ; ERROR pihakPertama|nama Orang Lain -> Contoh Kasi, S.IP.",
            })
    void superiorIsTheHeadOfTheUnitAbove(String nama, String superior, String expected) {
        LocalDate day = LocalDate.of(2022, 9, 23);
        assertEquals(expected, findings(day, nama, superior, Jenjang.KASI, "seksi-tapem"));
    }

    private static String findings(LocalDate day, String nama, String superior, Jenjang jenjang, String unitRef) {
        int tahun = day == null ? 2024 : day.getYear();
        DocumentHead head =
                new DocumentHead(UUID.randomUUID(), "murni", tahun, tahun, null, null, null, Origin.SYSTEM, null, day);
        PerjanjianKinerja agreement = new PerjanjianKinerja(
                tahun,
                "Contoh",
                new Pihak(nama, null, null, "Jabatan"),
                new Pihak(superior, null, null, "Jabatan"),
                List.of(),
                List.of(),
                List.of(),
                null,
                jenjang,
                unitRef);
        PlanFacts facts = new PlanFacts(
                        PlanKind.PERJANJIAN_KINERJA,
                        head,
                        agreement,
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2024, 1, 5))
                .with(REGISTRY, NomenclatureReference.EMPTY);
        return new SignRule()
                .check(facts).stream()
                        .map(finding -> finding.severity() + " " + finding.place() + " " + finding.found() + " -> "
                                + finding.expected())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("none");
    }
}
