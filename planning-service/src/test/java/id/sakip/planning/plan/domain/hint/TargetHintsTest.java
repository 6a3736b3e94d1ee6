package id.sakip.planning.plan.domain.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.planning.plan.PakusariFixture;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.domain.AcrossYear;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import id.sakip.planning.plan.domain.rule.PlanFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetHintsTest {
    private static final String CLEAN = "Indeks Kepuasan Masyarakat";
    private final PlanFixture fixture = new PlanFixture("kec-petunjuk");

    @ParameterizedTest(name = "{0} {1}, baseline {2}, {3}: {4}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Indeks ; POSITIF ; 80  ; 2021=81 2022=82 ; none",
                "Indeks ; POSITIF ; 80  ; 2021=81 2022=81 ; none",
                "Indeks ; POSITIF ; 80  ; 2021=79 2022=85 ; H-BASE-1 X#1|target|2021 79 80",
                "Indeks ; POSITIF ; -   ; 2021=79 2022=85 ; none",
                "Indeks ; NEGATIF ; 10  ; 2021=11 2022=9  ; H-BASE-1 X#1|target|2021 11 10",
                "Indeks ; NEGATIF ; 10  ; 2021=9 2022=8   ; none",
                "Indeks ; RENTANG ; 10  ; 2021=9 2022=8   ; none",
                "Indeks ; POSITIF ; 80  ; 2021=95 2022=90 ; H-BASE-1 X#1|target|2022 90 95 + H-DONE-1 X#1|target|2022|akhir 90 95",
                "%      ; POSITIF ; -   ; 2021=100 2022=100 ; H-FLAT-1 X#1|target 100 null",
                "%      ; POSITIF ; -   ; 2021=100 ; none",
                "%      ; POSITIF ; -   ; 2021=95 2022=100 ; none",
                "Orang  ; POSITIF ; -   ; 2021=100 2022=100 ; none",
            })
    void targetsOfTheYearsAreHeldAgainstEachOther(
            String satuan, Polarity polarity, BigDecimal baseline, String targets, String expected) {
        assertEquals(expected, renstra(indicator(CLEAN, satuan, polarity, baseline, targets)));
    }

    @Test
    void renjaIsHeldAgainstTheYearBeforeAndTheEndOfTheRenstra() {
        TreeContent renstra = tree(indicator(CLEAN, "Nilai", Polarity.POSITIF, null, "2021=70 2022=72 2023=74"));
        TreeContent before = tree(indicator(CLEAN, "Nilai", Polarity.POSITIF, null, "2021=76"));
        TreeContent renja = tree(indicator(CLEAN, "Nilai", Polarity.POSITIF, null, "2022=72"));
        PlanFacts facts = new PlanFacts(
                PlanKind.RENJA,
                fixture.head("renja", "murni", 2022, 2022),
                renja,
                Optional.of(renstra),
                Optional.empty(),
                LocalDate.of(2022, 1, 1));
        assertEquals(
                "H-BASE-1 X#1|target|2022 72 76 + H-DONE-1 X#1|target|2023|akhir 74 76",
                print(TargetHints.of(facts, Optional.of(before))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Menurunnya angka kemiskinan, true",
        "Jumlah laporan kejadian GANGGUAN, true",
        "Persentase temuan yang ditindaklanjuti, true",
        "Jumlah dokumen perencanaan, false",
    })
    void nameThatSpeaksOfHarmAsksForItsPolarity(String nama, boolean asks) {
        assertEquals(
                asks ? "H-POL-1 X#1|polarity POSITIF null" : "none",
                renstra(indicator(nama, "Laporan", Polarity.POSITIF, null, "2021=3 2022=3")));
        assertEquals("none", renstra(indicator(nama, "Laporan", Polarity.NEGATIF, null, "2021=3 2022=3")));
    }

    @ParameterizedTest(name = "{0} {1} of {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ADITIF    ; 3 3 3 3     ; 12  ; none",
                "ADITIF    ; 3 3 3 2     ; 12  ; H-PATH-1 X#1|target|2022|tribulan 11 12",
                "ADITIF    ; 3 3 3 x     ; 12  ; none",
                "KUMULATIF ; 25 50 75 100 ; 100 ; none",
                "KUMULATIF ; 25 50 75 95  ; 100 ; H-PATH-1 X#1|target|2022|tribulan 95 100",
                "KEJADIAN  ; 0 0 9 0     ; 9   ; none",
            })
    void pathThatCannotReachTheYearIsPointedAt(WithinYear withinYear, String path, String year, String expected) {
        List<Value> quarters = Stream.of(path.split(" "))
                .map(quarter -> quarter.equals("x") ? Value.EMPTY : PlanFixture.value(quarter))
                .toList();
        Indicator bare = fixture.indicator(
                "X#1", CLEAN, "Kali", withinYear, AcrossYear.TERAKHIR, null, PlanFixture.years(2022, year));
        assertEquals(expected, renstra(withTribulan(bare, quarters)));
    }

    /** Program II of Cerme 2019: 10,7 / 41 / 81 / 100 is its money at the end of each tribulan. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"10.7 41 81 100, true", "25 50 75 100, false"})
    void outcomeEqualToTheAbsorptionOfItsBudgetIsTheHabitOfCerme(String path, boolean copied) {
        List<Value> quarters =
                Stream.of(path.split(" ")).map(PlanFixture::value).toList();
        Indicator outcome = withTribulan(
                fixture.indicator(
                        "P1#1",
                        "Cakupan pelayanan",
                        "Nilai",
                        WithinYear.KUMULATIF,
                        AcrossYear.TERAKHIR,
                        null,
                        PlanFixture.years(2022, "100")),
                quarters);
        List<Value> months = Stream.of("4.04 3.57 3.09 10.2 10.2 10.31 13.2 13.2 13.3 6.3 6.3 6.29".split(" "))
                .map(PlanFixture::value)
                .toList();
        Node program = fixture.node("P1", null, Level.PROGRAM, "7.01.01", "Program", Map.of(), outcome);
        Node bare = fixture.node(
                "P1.K1", "P1", Level.KEGIATAN, "7.01.01.2.01", "Kegiatan", PlanFixture.pagu(2022, "800000000"));
        Node kegiatan = bare.planned(bare.pagu(), List.of(), new TreeMap<>(Map.of(2022, new Bulanan(months, months))));
        assertEquals(
                copied ? List.of("H-SERAP-1 P1#1|target|2022|tribulan") : List.of(),
                hints(PlanKind.RENCANA_AKSI, new TreeContent(List.of(program, kegiatan))).stream()
                        .map(hint -> hint.hintId() + " " + hint.place())
                        .toList());
    }

    @Test
    void outcomeNamedAfterTheAbsorptionIsPointedAt() {
        assertEquals(
                "H-SERAP-1 X#1|nama Persentase penyerapan anggaran null",
                renstra(indicator("Persentase penyerapan anggaran", "%", Polarity.POSITIF, null, "2021=90 2022=95")));
    }

    @Test
    void ikuWithoutNumberAndOwnerIsNoDecreeYet() {
        assertEquals(
                "H-SK-1 document|number null null", print(hints(PlanKind.IKU, new IkuContent(PakusariFixture.iku()))));
        assertEquals(
                "H-SK-1 document|number null null",
                print(hints(PlanKind.IKU, new IkuContent(fixture.iku().indicators()))));
    }

    private Indicator indicator(String nama, String satuan, Polarity polarity, BigDecimal baseline, String targets) {
        TreeMap<Integer, Value> years = new TreeMap<>();
        for (String year : targets.split(" ")) {
            years.put(Integer.valueOf(year.substring(0, 4)), PlanFixture.value(year.substring(5)));
        }
        return new Indicator(
                fixture.id("X#1"),
                "X#1",
                1,
                nama,
                satuan,
                null,
                null,
                null,
                polarity,
                WithinYear.POSISI_AKHIR,
                AcrossYear.TERAKHIR,
                2,
                false,
                null,
                baseline == null ? null : Value.of(baseline, null),
                years,
                null,
                null,
                false);
    }

    private static Indicator withTribulan(Indicator bare, List<Value> quarters) {
        return bare.withTargets(bare.targets(), new TreeMap<>(Map.of(2022, quarters)));
    }

    private TreeContent tree(Indicator indicator) {
        return new TreeContent(List.of(fixture.node("S1", null, Level.SASARAN, null, "Sasaran", Map.of(), indicator)));
    }

    private String renstra(Indicator indicator) {
        return print(hints(PlanKind.RENSTRA, tree(indicator)));
    }

    private List<TargetHint> hints(PlanKind kind, Content content) {
        PlanFacts facts = new PlanFacts(
                kind,
                fixture.head("renstra", "murni", 2021, 2022),
                content,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2022, 1, 1));
        return TargetHints.of(facts, Optional.empty());
    }

    private static String print(List<TargetHint> hints) {
        List<String> lines = new ArrayList<>();
        hints.forEach(
                hint -> lines.add(hint.hintId() + " " + hint.place() + " " + hint.found() + " " + hint.expected()));
        return lines.isEmpty() ? "none" : String.join(" + ", lines);
    }
}
