package id.sakip.planning.plan.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.nomenklatur.domain.NomenclatureReference;
import id.sakip.planning.plan.PakusariFixture;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TreeContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the planning rules find in the documents of Kecamatan Pakusari 2020 (list K of the domain note). */
class PakusariRulesTest {
    private static final Optional<TreeContent> RENSTRA = Optional.of(new TreeContent(PakusariFixture.renstra()));
    private static final LocalDate SIGNED = LocalDate.of(2020, 9, 25);

    @Test
    void agreementPromisesMoreThanTheRenstraInOtherWordsAndNeedsRenewalForTheNewCamat() {
        assertEquals(
                List.of(
                        "WARNING V-CASC-1 S2|rumusan|renstra: Meningkatnya Koordinasi Bidang Pemerintahan, Pembangunan dan"
                                + " Penyelenggaraan Pemerintahan Wilayah Kecamatan Pakusari -> Meningkatnya Koordinasi"
                                + " Pemerintahan dan penyelenggara Pemerintahan Kelurahan/desa",
                        "WARNING V-SIGN-1 pihakPertama|pengganti: A.FAUZI .S.Sos.MS.i -> Drs. MOCHAMAD SURYADI, M.Si",
                        "WARNING V-TGT-1 S1#1|target|2020|renstra: B -> 95",
                        "WARNING V-TGT-1 S2#1|target|2020|renstra: 100 -> 95",
                        "WARNING V-TGT-1 S3#1|target|2020|renstra: 100 -> 95"),
                findings(
                        PlanKind.PERJANJIAN_KINERJA,
                        PakusariFixture.agreement("A.FAUZI .S.Sos.MS.i", "197007211998031004"),
                        Set.of("V-CASC-1", "V-SIGN-1", "V-TGT-1", "V-NAME-1", "V-NIP-1")));
    }

    @Test
    void successorCannotHaveSignedBeforeHeCameAndHisNipHasADigitTooMany() {
        assertEquals(
                List.of(
                        "ERROR V-NIP-1 pihakPertama|nip: null -> null",
                        "ERROR V-SIGN-1 pihakPertama|nama: Drs. MOCH. SURYADI, M.Si -> A. FAUZI, S.Sos.MS.i"),
                findings(
                        PlanKind.PERJANJIAN_KINERJA,
                        PakusariFixture.agreement("Drs. MOCH. SURYADI, M.Si", "19670622 1993030 1 006"),
                        Set.of("V-SIGN-1", "V-NIP-1"),
                        "pengganti"));
    }

    @Test
    void decreeNamesAnotherKecamatanAndAPercentageWithoutDenominator() {
        assertEquals(
                List.of(
                        "ERROR V-COMPL-1 S3#1|formula: Jumlah Desa yang menyusun dokumen perencanaan dengan benar x 100 % -> null",
                        "WARNING V-NAME-1 S1#1|nama: Kecamatan Panti -> Kecamatan Pakusari"),
                findings(
                        PlanKind.IKU,
                        new IkuContent(PakusariFixture.iku()),
                        Set.of("V-NAME-1", "V-COMPL-1"),
                        "document|"));
    }

    @Test
    void twoActivitiesOfOneNameAreOneTooMany() {
        assertEquals(
                List.of("WARNING V-CODE-1 P2.K2|kode|nama: Pemeliharaan Rutin /Berkala Mobil Jabatan -> null"),
                findings(
                        PlanKind.RENJA,
                        new TreeContent(PakusariFixture.sarana()),
                        Set.of("V-CODE-1"),
                        "P2.K1|kode:",
                        "P2.K2|kode:"));
    }

    private static List<String> findings(PlanKind kind, Content content, Set<String> rules, String... without) {
        DocumentHead head = new DocumentHead(
                UUID.randomUUID(), "perubahan-1", 2020, 2020, null, null, null, Origin.ARCHIVE, "188/2020", SIGNED);
        PlanFacts facts = new PlanFacts(kind, head, content, RENSTRA, Optional.empty(), LocalDate.of(2021, 1, 18))
                .with(
                        new OpdFacts(PakusariFixture.opd(), List.of("Kecamatan Panti", "Kecamatan Pakusari")),
                        NomenclatureReference.EMPTY);
        return RuleCatalogue.check(facts).stream()
                .filter(finding -> rules.contains(finding.ruleId()))
                .map(PakusariRulesTest::print)
                .filter(line -> List.of(without).stream().noneMatch(line::contains))
                .sorted()
                .toList();
    }

    private static String print(Finding finding) {
        return finding.severity() + " " + finding.ruleId() + " " + finding.place() + ": " + finding.found() + " -> "
                + finding.expected();
    }
}
