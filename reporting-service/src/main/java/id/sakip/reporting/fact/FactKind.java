package id.sakip.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a fact is, which events bring it, and under which year and key its newest version is kept. */
enum FactKind {
    OPD(Set.of("OpdRegistered"), data -> 0, data -> "profil"),
    POLICY(
            Set.of("PolicyPublished"),
            data -> 0,
            data -> text(data.path("policy"), "id") + "/" + text(data.path("policy"), "berlakuMulai")),
    RENSTRA(Set.of("RenstraApproved"), FactKind::firstYear, FactKind::documentVersion),
    RENJA(Set.of("RenjaApproved"), FactKind::firstYear, FactKind::documentVersion),
    PERJANJIAN_KINERJA(Set.of("PerjanjianKinerjaSigned"), FactKind::firstYear, FactKind::documentVersion),
    /** Agreements of sekcam, kasi and kasubbag; only the camat's binds the OPD. */
    PERJANJIAN_JENJANG(Set.of(), FactKind::firstYear, FactKind::documentVersion),
    IKU(Set.of("IkuDefined"), FactKind::firstYear, FactKind::documentVersion),
    TARGET_REVISION(
            Set.of("TargetRevised"),
            FactKind::year,
            data -> text(data, "indicatorId") + "/" + text(data, "toDocument")
                    + (data.has("tribulan") ? "/" + text(data, "tribulan") : "")),
    TRIBULAN(Set.of("TribulanOpened", "TribulanClosed"), FactKind::year, FactKind::tribulan),
    SUBMISSION(
            Set.of("RealizationSubmitted", "RealizationReturned", "RealizationVerified", "RealizationCorrected"),
            data -> data.path("submission").path("tahun").intValue(),
            data -> tribulan(data.path("submission"))),
    BUDGET(Set.of("BudgetRealized"), FactKind::year, FactKind::tribulan),
    AKIP(Set.of("AkipScored"), FactKind::year, data -> "nilai"),
    LHE(Set.of("LheIssued"), FactKind::year, data -> text(data, "lheId")),
    REKOMENDASI(Set.of("RecommendationIssued"), FactKind::year, data -> text(data, "rekomendasiId")),
    TINDAK_LANJUT(Set.of("FollowUpRecorded"), FactKind::year, data -> text(data, "rekomendasiId")),
    IKM(Set.of("IkmPublished"), FactKind::year, data -> "nilai"),
    IPP(Set.of("IppPublished"), FactKind::year, data -> "nilai"),
    BENCHMARK(Set.of("BenchmarkPublished"), FactKind::year, data -> text(data, "ukuran") + "/" + text(data, "tingkat"));

    private static final Map<String, FactKind> BY_EVENT = Arrays.stream(values())
            .flatMap(kind -> kind.events.stream().map(event -> Map.entry(event, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> events;
    private final Function<JsonNode, Integer> tahun;
    private final Function<JsonNode, String> key;

    FactKind(Set<String> events, Function<JsonNode, Integer> tahun, Function<JsonNode, String> key) {
        this.events = events;
        this.tahun = tahun;
        this.key = key;
    }

    static Set<String> eventNames() {
        return BY_EVENT.keySet();
    }

    static FactKind of(String eventName, JsonNode data) {
        FactKind kind = BY_EVENT.get(eventName);
        if (kind == null) {
            throw new IllegalArgumentException("no fact comes with " + eventName);
        }
        return kind == PERJANJIAN_KINERJA && data.hasNonNull("jenjang") ? PERJANJIAN_JENJANG : kind;
    }

    int tahunOf(JsonNode data) {
        return tahun.apply(data);
    }

    String keyOf(JsonNode data) {
        return key.apply(data);
    }

    private static int year(JsonNode data) {
        return data.path("tahun").intValue();
    }

    private static int firstYear(JsonNode data) {
        return data.path("document").path("tahunAwal").intValue();
    }

    private static String documentVersion(JsonNode data) {
        return text(data.path("document"), "id") + "/" + text(data.path("document"), "version");
    }

    private static String tribulan(JsonNode data) {
        return text(data, "tribulan");
    }

    private static String text(JsonNode data, String field) {
        JsonNode value = data.path(field);
        return value.isContainerNode() ? value.path("id").asText("") : value.asText("");
    }
}
