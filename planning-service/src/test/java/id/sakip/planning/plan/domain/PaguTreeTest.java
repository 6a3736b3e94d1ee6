package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.planning.plan.PlanFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaguTreeTest {
    private final PlanFixture fixture = new PlanFixture("kec-uji");

    @Test
    void parentsAreTheExactSumOfTheirChildren() {
        Map<String, Node> nodes = byRef(new PaguTree(fixture.renstraNodes()).withSums());
        assertEquals(new BigDecimal("2951900"), nodes.get("P1.K1").pagu().get(2022));
        assertEquals(new BigDecimal("7665900"), nodes.get("P1").pagu().get(2022));
        assertEquals(new BigDecimal("12398900"), nodes.get("T1").pagu().get(2022));
        assertEquals(new BigDecimal("44888600"), nodes.get("T1").pagu().get(2021));
        assertEquals(
                Map.of(2022, new BigDecimal("12398900"), 2021, new BigDecimal("44888600")),
                new PaguTree(fixture.renstraNodes()).total());
    }

    @Test
    void senAreKeptAndNothingIsRounded() {
        List<Node> nodes = List.of(
                fixture.node("P1", null, Level.PROGRAM, "7.01.01", "Program", Map.of()),
                fixture.node("P1.K1", "P1", Level.KEGIATAN, "7.01.01.2.01", "Satu", PlanFixture.pagu(2022, "0.01")),
                fixture.node(
                        "P1.K2",
                        "P1",
                        Level.KEGIATAN,
                        "7.01.01.2.02",
                        "Dua",
                        PlanFixture.pagu(2022, "999999999999999.99")));
        assertEquals(
                new BigDecimal("1000000000000000.00"),
                new PaguTree(nodes).withSums().get(0).pagu().get(2022));
    }

    @Test
    void yearWithoutAnyAmountStaysAbsentAndZeroIsAnAmount() {
        List<Node> nodes = List.of(
                fixture.node("P1", null, Level.PROGRAM, "7.01.01", "Program", Map.of()),
                fixture.node("P1.K1", "P1", Level.KEGIATAN, "7.01.01.2.01", "Satu", PlanFixture.pagu(2021, "0")));
        Node parent = new PaguTree(nodes).withSums().get(0);
        assertFalse(parent.pagu().containsKey(2022));
        assertEquals(BigDecimal.ZERO, parent.pagu().get(2021));
    }

    @Test
    void nodeWhoseParentIsInAnotherDocumentIsARoot() {
        PaguTree tree = new PaguTree(fixture.renjaNodes());
        assertEquals(new BigDecimal("12398900"), tree.total().get(2022));
        assertTrue(tree.leaf(fixture.renjaNodes().get(2)));
        assertFalse(tree.leaf(fixture.renjaNodes().get(0)));
    }

    static Map<String, Node> byRef(List<Node> nodes) {
        return nodes.stream().collect(java.util.stream.Collectors.toMap(Node::ref, node -> node));
    }
}
