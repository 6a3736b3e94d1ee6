package id.sakip.realization.impor;

import id.sakip.kit.event.EventJson;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.impor.domain.BudgetMatch;
import id.sakip.realization.impor.domain.BudgetSheet;
import id.sakip.realization.impor.domain.UnreadableSheet;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.EntryService;
import id.sakip.realization.realization.FormService;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.SaveBatch;
import id.sakip.realization.realization.Where;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.FormBudgetRow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Brings budget realization in from a spreadsheet. A preview decides everything and stores nothing; its token names the
 * amounts and the version of the form they were held against, so that what is applied is what was seen.
 */
@ApplicationScoped
public class BudgetImportService {
    private final SheetReader reader;
    private final PlanService plans;
    private final FormService forms;
    private final EntryService entries;

    BudgetImportService(SheetReader reader, PlanService plans, FormService forms, EntryService entries) {
        this.reader = reader;
        this.plans = plans;
        this.forms = forms;
        this.entries = entries;
    }

    /** One sub kegiatan: what the form says now, and what the file makes of it. */
    public record Amount(FormBudgetRow row, BigDecimal imported) {}

    /** @param version of the form the amounts were held against, or after they were stored */
    public record Imported(String token, BatchResult result, List<Amount> amounts, long version) {}

    public Imported preview(Where where, byte[] file) {
        return bring(where, file, true, null);
    }

    /** @param token of the preview of this very file */
    public Imported apply(Where where, byte[] file, String token) {
        return bring(where, file, false, token);
    }

    private Imported bring(Where where, byte[] file, boolean dryRun, String token) {
        // read apart from the transaction that stores: whoever stores must meet the submission for the first time
        // locked
        FormView view = QuarkusTransaction.suspendingExisting().call(() -> forms.form(where));
        if (!dryRun && token == null) {
            throw Problem.of(400, "import-token-required");
        }
        YearPlan plan = plans.planOf(where.opd(), where.tahun(), where.tribulan());
        BudgetMatch.Result match = BudgetMatch.of(sheet(file), plan, where.tribulan());
        String seen = token(where, view.version(), match.amounts());
        if (!dryRun && !token.equals(seen)) {
            throw Problem.of(409, "import-changed");
        }
        Map<UUID, FormBudgetRow> rows = new HashMap<>();
        view.form().budget().forEach(row -> rows.put(row.node().id(), row));
        List<BudgetFacts> facts = new ArrayList<>();
        match.amounts().forEach((node, amount) -> facts.add(facts(node, amount, rows.get(node))));
        EntryService.Saved saved = entries.saveBatch(
                where,
                Preconditions.etag(view.version()),
                new SaveBatch(view.origin(), null, List.of(), facts, dryRun));
        Map<String, BatchItem> byNode = new HashMap<>();
        saved.result().items().forEach(item -> byNode.put(item.id(), item));
        List<Amount> amounts = new ArrayList<>();
        match.amounts().forEach((node, amount) -> amounts.add(new Amount(rows.get(node), amount)));
        return new Imported(
                seen,
                BatchResult.of(
                        match.lines().stream().map(line -> item(line, byNode)).toList()),
                amounts,
                dryRun ? view.version() : saved.version());
    }

    private BudgetSheet sheet(byte[] file) {
        try {
            return BudgetSheet.read(reader.read(file));
        } catch (UnreadableSheet e) {
            String why = e.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Problem.of(e.why() == UnreadableSheet.Why.TOO_LARGE ? 413 : 422, "import-" + why);
        }
    }

    /** What was explained stays. */
    private static BudgetFacts facts(UUID node, BigDecimal amount, FormBudgetRow row) {
        List<String> explained =
                row == null || row.entry() == null ? List.of() : row.entry().penjelasan();
        return new BudgetFacts(node, amount, Basis.SD_TRIBULAN, explained);
    }

    private static BatchItem item(BudgetMatch.Matched matched, Map<String, BatchItem> byNode) {
        String id = "baris " + matched.line().number();
        String pointer = "/rows/" + matched.line().number();
        if (matched.refusal() != null) {
            return BatchItem.rejected(
                    id,
                    matched.refusal().code(),
                    pointer,
                    matched.refusal().sentence(),
                    matched.refusal().remedy());
        }
        BatchItem ofNode = matched.node() == null || !matched.counted()
                ? null
                : byNode.get(matched.node().toString());
        if (ofNode == null) {
            return BatchItem.done(id, BatchItem.Result.UNCHANGED);
        }
        return ofNode.result() == BatchItem.Result.REJECTED
                ? BatchItem.rejected(id, ofNode.code(), pointer, ofNode.sentence(), ofNode.remedy())
                : BatchItem.done(id, ofNode.result());
    }

    private static String token(Where where, long version, Map<UUID, BigDecimal> amounts) {
        Map<String, String> plain = new TreeMap<>();
        amounts.forEach((node, amount) ->
                plain.put(node.toString(), amount.stripTrailingZeros().toPlainString()));
        byte[] all = EventJson.MAPPER
                .valueToTree(List.of(where, version, plain))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
