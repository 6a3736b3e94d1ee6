package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.lke.LkeSheetRepository.SheetProgress;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far every worksheet of a year is: counts only, never an answer. */
@ApplicationScoped
public class LkeProgressService {

    private final LkeRepository repository;
    private final LkeSheetRepository sheets;
    private final LkeTemplateService templates;

    LkeProgressService(LkeRepository repository, LkeSheetRepository sheets, LkeTemplateService templates) {
        this.repository = repository;
        this.sheets = sheets;
        this.templates = templates;
    }

    /** One worksheet; {@code total} is how many questions each sheet asks. */
    public record Row(Lke lke, int total, Map<SheetKind, Part> parts) {}

    /** How many answers a sheet has, and whether it is finished. */
    public record Part(long answered, boolean finished) {}

    /** @param penilai only what is assigned to this user; null = all */
    @Transactional
    public Page<Row> page(int tahun, String penilai, String cursor, int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        List<Lke> found = repository.findAfter(tahun, after, penilai, size + 1);
        Map<UUID, Map<SheetKind, Part>> parts = new HashMap<>();
        if (!found.isEmpty()) {
            for (SheetProgress p : sheets.progress(found.stream().map(Lke::id).toList())) {
                parts.computeIfAbsent(p.lkeId(), id -> new HashMap<>())
                        .put(p.jenis(), new Part(p.answered(), p.finished()));
            }
        }
        // a year has one template: it is looked up once, not once per row
        Map<String, Integer> totals = found.stream()
                .collect(Collectors.toMap(Lke::template, Function.identity(), (first, same) -> first))
                .values()
                .stream()
                .collect(Collectors.toMap(Lke::template, this::questions));
        List<Row> rows = found.stream()
                .map(lke -> new Row(lke, totals.get(lke.template()), parts.getOrDefault(lke.id(), Map.of())))
                .toList();
        return Page.of(rows, size, row -> Cursor.encode(row.lke().opd()));
    }

    private int questions(Lke lke) {
        return new LkeForm(templates.find(lke.template(), lke.tahun()), lke.mode())
                .questions()
                .size();
    }
}
