package id.sakip.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.reporting.fact.domain.Akip;
import id.sakip.reporting.fact.domain.Benchmark;
import id.sakip.reporting.fact.domain.BudgetRealization;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Ikm;
import id.sakip.reporting.fact.domain.Iku;
import id.sakip.reporting.fact.domain.Ipp;
import id.sakip.reporting.fact.domain.Lhe;
import id.sakip.reporting.fact.domain.Opd;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.PerjanjianKinerja;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.Policy;
import id.sakip.reporting.fact.domain.Rekomendasi;
import id.sakip.reporting.fact.domain.Submission;
import id.sakip.reporting.fact.domain.TindakLanjut;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns stored rows into the typed facts of one OPD. */
final class FactAssembler {
    private final List<StoredFact> rows;

    private FactAssembler(List<StoredFact> rows) {
        this.rows = rows;
    }

    static OpdFacts assemble(String opd, int tahun, List<StoredFact> rows) {
        FactAssembler from = new FactAssembler(rows);
        return new OpdFacts(
                opd,
                tahun,
                from.read(FactKind.OPD, Opd.class, data -> data.path("opd")).stream()
                        .findFirst(),
                from.read(FactKind.POLICY, Policy.class, data -> data.path("policy")),
                from.read(FactKind.RENSTRA, Plan.class),
                from.read(FactKind.RENJA, Plan.class),
                from.read(FactKind.PERJANJIAN_KINERJA, PerjanjianKinerja.class),
                from.read(FactKind.IKU, Iku.class),
                from.read(FactKind.SUBMISSION, Submission.class),
                from.read(FactKind.BUDGET, BudgetRealization.class),
                from.read(FactKind.AKIP, Akip.class),
                from.read(FactKind.LHE, Lhe.class),
                from.read(FactKind.REKOMENDASI, Rekomendasi.class),
                from.read(FactKind.TINDAK_LANJUT, TindakLanjut.class),
                from.read(FactKind.IKM, Ikm.class),
                from.read(FactKind.IPP, Ipp.class),
                from.read(FactKind.BENCHMARK, Benchmark.class));
    }

    private <T> List<Fact<T>> read(FactKind kind, Class<T> type) {
        return read(kind, type, UnaryOperator.identity());
    }

    private <T> List<Fact<T>> read(FactKind kind, Class<T> type, UnaryOperator<JsonNode> part) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .sorted(Comparator.comparingInt(StoredFact::tahun).thenComparing(StoredFact::key))
                .map(row -> new Fact<>(parse(part.apply(row.payload()), type, row), row.origin()))
                .toList();
    }

    private static <T> T parse(JsonNode json, Class<T> type, StoredFact row) {
        try {
            return EventJson.MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "fact " + row.kind() + " " + row.key() + " of " + row.opd() + ": " + e.getOriginalMessage(), e);
        }
    }
}
