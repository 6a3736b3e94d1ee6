package id.sakip.realization.impor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.plan.domain.Level;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.YearPlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of an LRA and of an SP2D register against the codes of the plan. */
class BudgetMatchTest {
    private static final YearPlan PLAN = plan();

    @Test
    void anLraGivesTheLineOfTheSubKegiatanAndItsAccountsAreBreakdown() {
        BudgetMatch.Result result = lra(
                "7.01.01;1.500",
                "7.01.01.2.01;1.500",
                "7.01.01.2.01.01;1.000.000",
                "7.01.01.2.01.01.5.1.02.01;400.000",
                "7.01.01.2.01.01.5.1.02.04;600.000",
                "7.01.01.2.01.02.5.1.02.01;250.000",
                "7.01.01.2.01.02.5.1.02.04;Rp 50.000,50");

        assertThat(result.amounts().get(id("A"))).isEqualByComparingTo("1000000");
        assertThat(result.amounts().get(id("B"))).isEqualByComparingTo("300000.50");
        assertThat(codes(result)).containsOnly("-");
        assertThat(result.lines()).filteredOn(BudgetMatch.Matched::counted).hasSize(3);
    }

    @Test
    void aSubKegiatanWithOneRefusedLineIsRefusedAsAWhole() {
        BudgetMatch.Result result = lra(
                "7.01.01.2.01.02.5.1.02.01;250.000",
                "7.01.01.2.01.02.5.1.02.04;1,689.395.603.00",
                "7.01.01.2.01.01;1.000",
                "7.99;5");

        assertThat(codes(result)).containsExactly("node-incomplete", "amount-notation", "-", "code-unknown");
        assertThat(result.amounts()).containsOnlyKeys(id("A"));
    }

    @Test
    void anLraNamesEachCodeOnce() {
        assertThat(codes(lra("7.01.01.2.01.01;1", "7.01.01.2.01.01;2")))
                .containsExactly("node-incomplete", "row-repeated");
        assertThat(codes(lra("7.01.01.2.01.03;1"))).containsExactly("code-ambiguous");
    }

    @Test
    void paymentsOfARegisterAddUpAndNoneCountsTwice() {
        BudgetMatch.Result result = register(
                "7.01.01.2.01.01;100.000;0001/SP2D;15/01/2022",
                "7.01.01.2.01.01;100.000;0002/SP2D;2022-06-30",
                "7.01.01.2.01.01;250000;0002/SP2D;44742",
                "7.01.01.2.01.02.5.1;70.000;0003/SP2D;30-6-2022");
        assertThat(result.amounts().get(id("A"))).isEqualByComparingTo("450000");
        assertThat(result.amounts().get(id("B"))).isEqualByComparingTo("70000");
        assertThat(codes(result)).containsOnly("-");

        assertThat(codes(register(
                        "7.01.01.2.01.01;100.000;0001/SP2D;15/01/2022",
                        "7.01.01.2.01.01;100000.00;0001/SP2D;16/01/2022")))
                .containsExactly("node-incomplete", "sp2d-repeated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/07/2022", "31/12/2021", "31/02/2022", "kemarin", "44743"})
    void aPaymentOutsideTheTribulanIsRefused(String day) {
        assertThat(codes(register("7.01.01.2.01.01;100;1;" + day))).containsExactly("date-outside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "1.818.731.123 | 1818731123",
                "1,818,731,123.00 | 1818731123.00",
                "1.234 | 1234",
                "1,234 | 1234",
                "Rp. 22.200.000,00 | 22200000.00",
                "1689395603 | 1689395603",
                "1689395603.25 | 1689395603.25",
                "- | 0",
                "0 | 0",
                "1.818,731,123 | none",
                "1995.500,00 | none",
                "abc | none",
                "=1+1 | none",
                "1e400 | none",
                "11111111111111111111111111111111111111111 | none",
            })
    void rupiahIsReadAsOfficesWriteItAndNeverGuessed(String cell, BigDecimal amount) {
        assertThat(RupiahCell.parse(cell).map(BigDecimal::stripTrailingZeros).orElse(null))
                .isEqualTo(amount == null ? null : amount.stripTrailingZeros());
        assertThat(RupiahCell.parse("")).isEmpty();
    }

    @Test
    void theHeadingIsFoundByItsWordsBelowATitle() {
        BudgetSheet sheet = BudgetSheet.read(rows(
                "PEMERINTAH KABUPATEN JOMBANG",
                ";;",
                "No;Kode Rekening;Uraian;Realisasi (Rp)",
                "1; 7.01.01 .2.01.01 ;Dokumen;1.000",
                ";;;",
                "2;;Jumlah;1.000"));

        assertThat(sheet.isRegister()).isFalse();
        assertThat(sheet.lines()).containsExactly(new BudgetSheet.Line(4, "7.01.01.2.01.01", "1.000", "", ""));
    }

    @Test
    void aFileWithoutHeadingOrRowsIsRefused() {
        assertThatThrownBy(() -> BudgetSheet.read(rows("a;b", "1;2")))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, e -> assertThat(e.why()).isEqualTo(UnreadableSheet.Why.NO_HEADING));
        assertThatThrownBy(() -> BudgetSheet.read(rows("Kode;Nilai")))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, e -> assertThat(e.why()).isEqualTo(UnreadableSheet.Why.EMPTY));
    }

    private static BudgetMatch.Result lra(String... lines) {
        return match("Kode;Realisasi", lines);
    }

    private static BudgetMatch.Result register(String... lines) {
        return match("Kode Sub Kegiatan;Nilai SP2D;Nomor SP2D;Tanggal", lines);
    }

    private static BudgetMatch.Result match(String heading, String... lines) {
        List<String> all = new ArrayList<>(List.of(heading));
        all.addAll(List.of(lines));
        return BudgetMatch.of(BudgetSheet.read(rows(all.toArray(String[]::new))), PLAN, Tribulan.II);
    }

    private static List<SheetRow> rows(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new SheetRow(rows.size() + 1, List.of(line.split(";", -1))));
        }
        return rows;
    }

    private static List<String> codes(BudgetMatch.Result result) {
        return result.lines().stream()
                .map(m -> m.refusal() == null ? "-" : m.refusal().code())
                .toList();
    }

    private static YearPlan plan() {
        List<PlanNode> nodes = List.of(
                node("P", null, Level.PROGRAM, "7.01.01"),
                node("K", "P", Level.KEGIATAN, "7.01.01.2.01"),
                node("A", "K", Level.SUB_KEGIATAN, "7.01.01.2.01.01"),
                node("B", "K", Level.SUB_KEGIATAN, "7.01.01.2.01.02"),
                node("C", "K", Level.SUB_KEGIATAN, "7.01.01.2.01.03"),
                node("D", "K", Level.SUB_KEGIATAN, "7.01.01.2.01.03"));
        return PlanInEffect.of(
                List.of(new PlanVersion(
                        PlanKind.RENJA, 1, null, LocalDate.of(2022, 1, 1), new PlanContent(nodes, List.of()))),
                2022,
                Tribulan.II);
    }

    private static PlanNode node(String ref, String parent, Level level, String kode) {
        return new PlanNode(
                id(ref), ref, parent == null ? null : id(parent), level, kode, ref, Map.of(2022, BigDecimal.TEN));
    }

    private static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }
}
