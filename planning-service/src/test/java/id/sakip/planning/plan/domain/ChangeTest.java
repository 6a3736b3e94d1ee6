package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.planning.plan.PlanFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revised targets and differences between two versions. */
class ChangeTest {
    private final PlanFixture fixture = new PlanFixture("kec-uji");
    private final List<Node> murni = fixture.renstraNodes();

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "6,   3,    true",
        "6,   6,    false",
        "6,   6.00, false",
        "6,   0,    true",
        "0,   N/A,  true",
        "N/A, 6,    true",
        "N/A, N/A,  false",
    })
    void targetIsRevisedWhenThePromiseIsAnother(String before, String after, boolean revised) {
        List<TargetRevision> revisions = TargetRevision.between(rapat(before), rapat(after));
        assertEquals(revised ? 1 : 0, revisions.size());
        if (revised) {
            assertEquals("P1.K4.S6#1", revisions.get(0).line().ref());
            assertEquals(2022, revisions.get(0).tahun());
        }
    }

    @Test
    void targetFilledInForTheFirstTimeOrDroppedIsNoRevision() {
        TreeContent without = new TreeContent(change(
                "P1.K4.S6",
                node -> PlanFixture.replaced(
                        node,
                        new TreeMap<>(node.pagu()),
                        List.of(fixture.count(
                                "P1.K4.S6#1", "Jumlah laporan hasil rapat koordinasi", "kali", Map.of())))));
        assertEquals(List.of(), TargetRevision.between(without, new TreeContent(murni)));
        assertEquals(List.of(), TargetRevision.between(new TreeContent(murni), without));
    }

    @Test
    void differenceListsExactlyWhatChanged() {
        List<Node> nodes = new ArrayList<>(change(
                "P1.K4.S6",
                node -> PlanFixture.withTarget(
                        PlanFixture.replaced(
                                node,
                                new TreeMap<>(PlanFixture.pagu(2021, "15000000", 2022, "4714001")),
                                node.indicators()),
                        "P1.K4.S6#1",
                        2022,
                        PlanFixture.value("3"))));
        nodes.removeIf(node -> node.ref().equals("P1.K1.S2"));
        nodes.add(
                fixture.node("P1.K1.S3", "P1.K1", Level.SUB_KEGIATAN, "7.01.01.2.01.07", "Evaluasi Kinerja", Map.of()));

        List<String> changes = Difference.between(facts(murni), facts(nodes)).stream()
                .map(row ->
                        row.change() + " " + row.place() + " " + row.field() + " " + row.before() + " " + row.after())
                .toList();

        assertEquals(
                List.of(
                        "REMOVED P1.K1.S2 null Penyusunan Laporan Capaian Kinerja null",
                        "REMOVED P1.K1.S2#1 null Jumlah laporan capaian kinerja null",
                        "CHANGED T1 pagu|2021 44888600 41337100",
                        "CHANGED T1 pagu|2022 12398900 11031401",
                        "CHANGED S1 pagu|2021 31847500 28296000",
                        "CHANGED S1 pagu|2022 7665900 6298401",
                        "CHANGED P1 pagu|2021 31847500 28296000",
                        "CHANGED P1 pagu|2022 7665900 6298401",
                        "CHANGED P1.K1 pagu|2021 16847500 13296000",
                        "CHANGED P1.K1 pagu|2022 2951900 1584400",
                        "CHANGED P1.K4 pagu|2022 4714000 4714001",
                        "CHANGED P1.K4.S6 pagu|2022 4714000 4714001",
                        "CHANGED P1.K4.S6#1 target|2022 6 3",
                        "ADDED P1.K1.S3 null null Evaluasi Kinerja"),
                changes);
    }

    @Test
    void anotherWayOfWritingTheSameNumberIsNoDifference() {
        List<Node> same = change("S1", node -> PlanFixture.withTarget(node, "S1#1", 2022, PlanFixture.value("71.00")));
        assertEquals(List.of(), Difference.between(facts(murni), facts(same)));
    }

    private TreeContent rapat(String target) {
        Value value = target.equals("N/A") ? PlanFixture.NA : PlanFixture.value(target);
        return new TreeContent(change("P1.K4.S6", node -> PlanFixture.withTarget(node, "P1.K4.S6#1", 2022, value)));
    }

    private List<Node> change(String ref, UnaryOperator<Node> change) {
        return PlanFixture.change(murni, ref, change);
    }

    private Map<String, Map<String, String>> facts(List<Node> nodes) {
        Map<UUID, String> refs = new HashMap<>();
        nodes.forEach(node -> refs.put(node.id(), node.ref()));
        return ContentFacts.of(new TreeContent(nodes), refs::get);
    }
}
