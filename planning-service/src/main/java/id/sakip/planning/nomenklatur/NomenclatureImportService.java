package id.sakip.planning.nomenklatur;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.http.BatchResult;
import id.sakip.planning.nomenklatur.domain.NomenclatureEntry;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Line;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Taking over a list of the ministry. Good rows are taken even where others are refused; sent twice it changes nothing. */
@ApplicationScoped
public class NomenclatureImportService {
    private static final String KABUPATEN = "-";

    private final NomenclatureRepository repository;
    private final AuditTrail audit;

    NomenclatureImportService(NomenclatureRepository repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** @param dryRun only say what would become of each row */
    @Transactional
    public BatchResult importList(byte[] file, boolean dryRun) {
        List<Line> lines = NomenclatureCsv.read(file);
        NomenclatureImport list = new NomenclatureImport(repository.ofCodes(codes(lines)));
        BatchResult result = BatchResult.of(
                list.judge(lines).stream().map(NomenclatureImportService::item).toList());
        if (!dryRun) {
            list.changes().forEach(repository::keep);
            list.oldCodes().forEach(repository::keep);
            audit.record(
                    "nomenklatur.import",
                    "nomenklatur/csv",
                    KABUPATEN,
                    null,
                    Map.of("imported", result.imported(), "updated", result.updated(), "rejected", result.rejected()));
        }
        return result;
    }

    private static Set<String> codes(List<Line> lines) {
        return lines.stream()
                .map(Line::entry)
                .filter(entry -> entry != null)
                .flatMap((NomenclatureEntry entry) -> Stream.of(entry.kode(), entry.parentKode()))
                .filter(kode -> kode != null)
                .collect(Collectors.toSet());
    }

    /** Named by line and code, as a person finds it in the file. */
    private static BatchItem item(Outcome outcome) {
        String id = outcome.line() + (outcome.kode() == null ? "" : ":" + outcome.kode());
        return outcome.refusal() == null
                ? BatchItem.done(id, BatchItem.Result.valueOf(outcome.result().name()))
                : BatchItem.rejected(
                        id,
                        outcome.refusal().code(),
                        "/" + outcome.line() + "/" + outcome.refusal().column(),
                        outcome.refusal().sentence(),
                        outcome.refusal().remedy());
    }
}
