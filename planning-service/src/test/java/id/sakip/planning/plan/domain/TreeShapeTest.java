package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreeShapeTest {
    private static final PlanFixture FIXTURE = new PlanFixture("kec-uji");
    private static final DocumentHead HEAD = FIXTURE.head("renstra", "murni", 2021, 2022);

    @Test
    void fixtureIsWellFormed() {
        assertEquals(List.of(), pointers(FIXTURE.renstraNodes()));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("/nodes", List.of()),
                Arguments.of("/nodes/0", Collections.singletonList(null)),
                Arguments.of("/nodes/0/id", List.of(node(null, "T1", null, Level.TUJUAN, null))),
                Arguments.of("/nodes/0/ref", List.of(node(UUID.randomUUID(), null, null, Level.TUJUAN, null))),
                Arguments.of("/nodes/0/ref", List.of(node(UUID.randomUUID(), "T 1", null, Level.TUJUAN, null))),
                Arguments.of("/nodes/0/level", List.of(node(UUID.randomUUID(), "T1", null, null, null))),
                Arguments.of("/nodes/0/kode", List.of(node(UUID.randomUUID(), "T1", null, Level.TUJUAN, "7.01"))),
                Arguments.of(
                        "/nodes/0/parentId",
                        List.of(node(UUID.randomUUID(), "K1", null, Level.KEGIATAN, "7.01.01.2.01"))),
                Arguments.of("/nodes/12/ref", plus("P2.K1.S1", "P2.K1", Level.SUB_KEGIATAN)),
                Arguments.of("/nodes/12/parentId", plus("P9", "P2.K1", Level.PROGRAM)),
                Arguments.of("/nodes/3/pagu", amount("P1", 2022, "1")),
                Arguments.of("/nodes/5/pagu/2023", amount("P1.K1.S1", 2023, "1")),
                Arguments.of("/nodes/5/pagu/2022", amount("P1.K1.S1", 2022, "-1")),
                Arguments.of("/nodes/5/pagu/2022", amount("P1.K1.S1", 2022, "1.001")),
                Arguments.of("/nodes/5/pagu/2022", amount("P1.K1.S1", 2022, "1E+16")),
                Arguments.of("/nodes/1/indicators/0/targets/2030", target(2030, PlanFixture.value("1"))),
                Arguments.of(
                        "/nodes/1/indicators/0/targets/2022/value", target(2022, PlanFixture.value("1E+999999999"))),
                Arguments.of(
                        "/nodes/1/indicators/0/targets/2022/na",
                        target(2022, new Value(BigDecimal.ONE, null, null, true))),
                Arguments.of(
                        "/nodes/1/indicators/0/targets/2022/text", target(2022, new Value(null, " ", null, false))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void everyMistakeIsNamedByItsPlace(String pointer, List<Node> nodes) {
        assertTrue(pointers(nodes).contains(pointer), () -> pointer + " in " + pointers(nodes));
    }

    @Test
    void indicatorTwiceInOneDocumentIsRefused() {
        List<Node> nodes = new ArrayList<>(FIXTURE.renstraNodes());
        nodes.add(FIXTURE.node(
                "S3",
                "T1",
                Level.SASARAN,
                null,
                "Sasaran",
                Map.of(),
                FIXTURE.indicator("S1#1", "Nilai Evaluasi AKIP", "Nilai", PlanFixture.years(2022, "71"))));
        assertEquals(List.of("/nodes/12/indicators/0/id", "/nodes/12/indicators/0/ref"), pointers(nodes));
    }

    @Test
    void yearOfTribulanHasFourValuesOfWhichSomeMayBeMissing() {
        assertEquals(
                List.of(),
                pointers(quarterly(Arrays.asList(PlanFixture.value("1"), null, Value.EMPTY, PlanFixture.NA))));
        assertEquals(
                List.of("/nodes/0/indicators/0/tribulan/2022"), pointers(quarterly(List.of(PlanFixture.value("1")))));
    }

    private static List<Node> quarterly(List<Value> values) {
        Indicator base = FIXTURE.count("T1#1", "Jumlah laporan", "Laporan", PlanFixture.years(2022, "4"));
        TreeMap<Integer, List<Value>> tribulan = new TreeMap<>();
        tribulan.put(2022, values);
        Indicator quarterly = base.withTargets(base.targets(), tribulan);
        return List.of(FIXTURE.node("T1", null, Level.TUJUAN, null, "Tujuan", Map.of(), quarterly));
    }

    private static List<String> pointers(List<Node> nodes) {
        Shape shape = new Shape();
        TreeShape.check(shape, PlanKind.RENJA, HEAD, nodes);
        return shape.errors().stream().map(Shape.Error::pointer).toList();
    }

    private static Node node(UUID id, String ref, UUID parent, Level level, String kode) {
        return new Node(id, ref, parent, level, kode, "Pernyataan", null, null, null, null, null, null);
    }

    private static List<Node> plus(String ref, String parent, Level level) {
        List<Node> nodes = new ArrayList<>(FIXTURE.renstraNodes());
        nodes.add(node(UUID.randomUUID(), ref, FIXTURE.id(parent), level, "7.01.09"));
        return nodes;
    }

    private static List<Node> amount(String ref, int tahun, String amount) {
        return PlanFixture.change(
                FIXTURE.renstraNodes(),
                ref,
                node -> PlanFixture.replaced(node, new TreeMap<>(PlanFixture.pagu(tahun, amount)), node.indicators()));
    }

    private static List<Node> target(int tahun, Value target) {
        return PlanFixture.change(
                FIXTURE.renstraNodes(), "S1", node -> PlanFixture.withTarget(node, "S1#1", tahun, target));
    }
}
