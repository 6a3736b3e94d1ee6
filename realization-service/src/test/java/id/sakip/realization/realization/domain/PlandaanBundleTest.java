package id.sakip.realization.realization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.plan.domain.PlanContent;
import id.sakip.realization.plan.domain.PlanInEffect;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.score.domain.ScoreFacts;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bundle of Kecamatan Plandaan 2022 through plan, form and checks: the right figures of its LKjIP come out. */
class PlandaanBundleTest {
    private static final Path BUNDLE = Path.of("../deploy/bundles/plandaan-2022");
    private static final int TAHUN = 2022;

    private final List<PlanVersion> versions = List.of(
            version("renstra-murni.json", PlanKind.RENSTRA, 1),
            version("renstra-perubahan.json", PlanKind.RENSTRA, 2),
            version("renja-2022-murni.json", PlanKind.RENJA, 1),
            version("renja-2022-perubahan.json", PlanKind.RENJA, 2));
    private final Map<Tribulan, Map<UUID, EntryFacts>> entries = new EnumMap<>(Tribulan.class);
    private final Map<Tribulan, Map<UUID, BudgetFacts>> budget = new EnumMap<>(Tribulan.class);

    PlandaanBundleTest() {
        load("realisasi-2022-tribulan-2.json", Tribulan.II);
        load("realisasi-2022-tribulan-4.json", Tribulan.IV);
    }

    @Test
    void tribulanTwoIsMeasuredAgainstTheRenjaBeforeItsRevision() {
        Form form = form(Tribulan.II);

        assertThat(form.total().pagu()).isEqualByComparingTo("2420637792");
        assertThat(form.total().realisasi()).isEqualByComparingTo("949427808");
        assertThat(printed(form.total().persen())).isEqualTo("39.22");
        assertThat(capaian(form, "P1.K1.S2#1")).isEqualTo("60.00");
        assertThat(capaian(form, "P1.K2.S1#1")).isEqualTo("50.00");
        assertThat(row(form, "P2#1").capaian().status()).isEqualTo(CapaianStatus.NOT_APPLICABLE);
        assertThat(SubmissionChecks.blocking(form, SubmissionChecks.of(form))).isEmpty();
    }

    @Test
    void tribulanFourGivesTheFiguresOfTheReport() {
        Form form = form(Tribulan.IV);

        assertThat(printed(form.total().persen())).isEqualTo("93.82");
        assertThat(form.total().pagu().subtract(form.total().realisasi())).isEqualByComparingTo("134218508");
        assertThat(serapan(form, "P1")).isEqualTo("93.81");
        assertThat(serapan(form, "P1.K2")).isEqualTo("93.11");
        assertThat(serapan(form, "P3")).isEqualTo("77.78");
        assertThat(capaian(form, "S1#1")).isEqualTo("98.83");
        assertThat(capaian(form, "S2#1")).isEqualTo("100.45");
        assertThat(capaian(form, "S2#2")).isEqualTo("105.76");
        assertThat(capaian(form, "S2#3")).isEqualTo("100.00");
        assertThat(capaian(form, "P2#1")).isEqualTo("103.68");
        assertThat(capaian(form, "P1.K7.S1#2")).isEqualTo("90.00");
        assertThat(row(form, "P1.K4.S3#1").capaian().status()).isEqualTo(CapaianStatus.NOT_APPLICABLE);
        assertThat(printed(row(form, "S1#1").akhirRenstra().raw())).isEqualTo("97.46");
        assertThat(printed(row(form, "S2#2").akhirRenstra().raw())).isEqualTo("104.18");
        assertThat(form.nodes().stream()
                        .filter(n -> n.node().ref().equals("P1.K7.S1"))
                        .map(n -> printed(n.capaian().raw())))
                .containsExactly("95.00");
    }

    @Test
    void everyOtherMeasuredIndicatorReachesExactlyItsTarget() {
        List<String> unusual = List.of("S1#1", "S2#1", "S2#2", "P2#1", "P1.K7.S1#2");

        assertThat(form(Tribulan.IV).rows())
                .filteredOn(row -> row.capaian().isMeasured() && !unusual.contains(row.ref()))
                .hasSizeGreaterThan(45)
                .allSatisfy(row -> assertThat(row.capaian().raw()).as(row.ref()).isEqualByComparingTo("100"));
    }

    @Test
    void forkopimcamIsTheOnlyFindingAndItIsExplained() {
        Form form = form(Tribulan.IV);
        List<Finding> findings = SubmissionChecks.of(form);

        assertThat(findings).extracting(Finding::ruleId).containsExactly("V-ZERO-1");
        assertThat(findings).extracting(Finding::place).containsExactly("P3.K1.S2");
        assertThat(SubmissionChecks.blocking(form, findings)).isEmpty();
    }

    private Form form(Tribulan k) {
        Map<MeasuredBy, ScoreFacts> scores = Map.of(
                MeasuredBy.AKIP, new ScoreFacts(MeasuredBy.AKIP, new BigDecimal("70.17"), "BB", id("akip")),
                MeasuredBy.IKM, new ScoreFacts(MeasuredBy.IKM, new BigDecimal("94.216"), "A", id("ikm")),
                MeasuredBy.IPP, new ScoreFacts(MeasuredBy.IPP, new BigDecimal("3.4941"), "B-", id("ipp")));
        return FormAssembly.assemble(new FormFacts(
                TAHUN,
                k,
                SubmissionOrigin.SYSTEM,
                PlanInEffect.of(versions, TAHUN, k),
                versions,
                PolicyInEffect.DEFAULT,
                entries,
                budget,
                scores,
                Map.of()));
    }

    private void load(String file, Tribulan k) {
        JsonNode content = read(file);
        Map<UUID, EntryFacts> rows = new HashMap<>();
        content.get("entries").forEach(e -> {
            EntryFacts facts = new EntryFacts(
                    id(e.get("indicatorRef").asText()),
                    new EnteredValue(
                            decimal(e, "value"),
                            decimal(e, "numerator"),
                            decimal(e, "denominator"),
                            null,
                            e.path("na").asBoolean(),
                            e.path("naReason").asText(null),
                            Basis.SD_TRIBULAN),
                    null,
                    new Explanations(texts(e.path("penjelasan")), null, null, null, null));
            rows.put(facts.indicatorId(), facts);
        });
        entries.put(k, rows);
        Map<UUID, BudgetFacts> amounts = new HashMap<>();
        content.get("anggaran").forEach(e -> {
            BudgetFacts facts = new BudgetFacts(id(e.get("nodeRef").asText()), decimal(e, "realisasi"), null, null);
            amounts.put(facts.nodeId(), facts);
        });
        budget.put(k, amounts);
    }

    private static PlanVersion version(String file, PlanKind kind, int number) {
        JsonNode content = read(file);
        List<PlanNode> nodes = new ArrayList<>();
        List<PlanIndicator> indicators = new ArrayList<>();
        for (JsonNode node : content.get("nodes")) {
            ObjectNode copy = node.deepCopy();
            copy.put("id", id(node.get("ref").asText()).toString());
            if (node.has("parentRef")) {
                copy.put("parentId", id(node.get("parentRef").asText()).toString());
            }
            ArrayNode supports = copy.putArray("supports");
            node.path("supports").forEach(ref -> supports.add(id(ref.asText()).toString()));
            nodes.add(as(copy, PlanNode.class));
            for (JsonNode indicator : node.path("indicators")) {
                ObjectNode row = indicator.deepCopy();
                row.put("id", id(indicator.get("ref").asText()).toString());
                row.put("nodeId", copy.get("id").asText());
                indicators.add(as(row, PlanIndicator.class));
            }
        }
        JsonNode document = content.get("document");
        LocalDate date =
                document.has("date") ? LocalDate.parse(document.get("date").asText()) : null;
        return new PlanVersion(
                kind,
                number,
                document.get("label").asText(),
                PlanVersion.effectiveFrom(
                        date,
                        number,
                        document.get("tahunAwal").intValue(),
                        document.get("tahunAkhir").intValue()),
                new PlanContent(nodes, indicators));
    }

    private static FormRow row(Form form, String ref) {
        return form.rows().stream().filter(r -> r.ref().equals(ref)).findFirst().orElseThrow();
    }

    private static String capaian(Form form, String ref) {
        return printed(row(form, ref).capaian().raw());
    }

    private static String serapan(Form form, String ref) {
        return form.nodes().stream()
                .filter(n -> n.node().ref().equals(ref))
                .map(n -> printed(n.serapan().persen()))
                .findFirst()
                .orElseThrow();
    }

    private static String printed(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal decimal(JsonNode row, String field) {
        return row.has(field) ? row.get(field).decimalValue() : null;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T as(JsonNode json, Class<T> type) {
        try {
            return EventJson.MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String file) {
        try {
            return EventJson.MAPPER.readTree(Files.readString(BUNDLE.resolve(file)));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
