package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.AkipService;
import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.lke.Lke.Assignment;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.http.BatchResult;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Penugasan: who scores which OPD. An assignment begins the worksheet, filled with the answers of last year. */
@ApplicationScoped
public class LkeAssignmentService {

    private final LkeRepository repository;
    private final LkeJadwalRepository schedules;
    private final LkeSheetRepository sheets;
    private final LkeTemplateService templates;
    private final AkipService akipService;
    private final OpdService opdService;
    private final Journal journal;

    LkeAssignmentService(
            LkeRepository repository,
            LkeJadwalRepository schedules,
            LkeSheetRepository sheets,
            LkeTemplateService templates,
            AkipService akipService,
            OpdService opdService,
            Journal journal) {
        this.repository = repository;
        this.schedules = schedules;
        this.sheets = sheets;
        this.templates = templates;
        this.akipService = akipService;
        this.opdService = opdService;
        this.journal = journal;
    }

    /** @param version of the worksheet the change is based on; null when there is none yet */
    public record Wanted(String opd, String penilai, String penilaiKedua, Long version) {

        Assignment assignment() {
            return new Assignment(penilai, penilaiKedua);
        }
    }

    /** Every item stands for itself: one that cannot be assigned does not stop the others. */
    @Transactional
    public BatchResult assign(int tahun, List<Wanted> wanted) {
        LkeJadwal schedule =
                schedules.findByIdOptional(tahun).orElseThrow(() -> Problem.of(422, "lke-schedule-missing", tahun));
        // in one order for all, so that two batches never wait for each other
        Map<Wanted, BatchItem> results = new HashMap<>();
        wanted.stream()
                .sorted(Comparator.comparing(Wanted::opd))
                .forEach(item -> results.put(item, assign(schedule, item)));
        return BatchResult.of(wanted.stream().map(results::get).toList());
    }

    private BatchItem assign(LkeJadwal schedule, Wanted item) {
        if (item.penilai().equals(item.penilaiKedua())) {
            return BatchItem.rejected(
                    item.opd(),
                    "SAME_EVALUATOR",
                    "/penilaiKedua",
                    "Penilai pertama dan kedua adalah orang yang sama.",
                    "Tunjuk orang lain sebagai penilai kedua.");
        }
        if (!opdService.lockIfKnown(item.opd())) {
            return BatchItem.rejected(
                    item.opd(), "UNKNOWN_OPD", "/opd", "OPD ini tidak terdaftar.", "Periksa kode OPD.");
        }
        Lke present = repository.findOfYear(item.opd(), schedule.tahun()).orElse(null);
        return present == null ? begin(schedule, item) : change(present, item);
    }

    private BatchItem begin(LkeJadwal schedule, Wanted item) {
        Lke lke = new Lke(item.opd(), schedule, item.assignment());
        repository.persistAndFlush(lke);
        LkeSheet usulan = new LkeSheet(lke.id(), SheetKind.USULAN);
        usulan.prefill(lastYear(lke));
        sheets.persist(usulan);
        for (SheetKind kind : List.of(SheetKind.PENILAIAN, SheetKind.KEDUA, SheetKind.MODERASI)) {
            sheets.persist(new LkeSheet(lke.id(), kind));
        }
        sheets.flush();
        journal.changed("lke.assign", subject(lke), lke.opd(), null, item.assignment());
        return BatchItem.done(item.opd(), BatchItem.Result.IMPORTED);
    }

    private BatchItem change(Lke lke, Wanted item) {
        Assignment before = lke.assignment();
        if (before.equals(item.assignment())) {
            return BatchItem.done(item.opd(), BatchItem.Result.UNCHANGED);
        }
        if (item.version() == null || item.version() != lke.version()) {
            return BatchItem.rejected(
                    item.opd(),
                    "VERSION_CONFLICT",
                    "/version",
                    "Penugasan OPD ini sudah ada dan mungkin diubah orang lain.",
                    "Baca progres LKE, lalu kirim version yang tertera di sana.");
        }
        Map<SheetKind, LkeSheet> present = sheets.findOfWorksheet(lke.id());
        if (present.get(SheetKind.KEDUA).isWrittenBy(item.penilai())
                || item.penilaiKedua() != null
                        && present.get(SheetKind.PENILAIAN).isWrittenBy(item.penilaiKedua())) {
            return BatchItem.rejected(
                    item.opd(),
                    "NOT_BLIND",
                    "/penilaiKedua",
                    "Penilai itu sudah mengisi lembar penilai lain pada LKE ini.",
                    "Tunjuk orang yang belum menilai LKE ini.");
        }
        boolean scored =
                present.values().stream().anyMatch(sheet -> sheet.jenis() != SheetKind.USULAN && sheet.isFinished());
        if (scored || lke.status() == LkeStatus.CONCLUDED) {
            return BatchItem.rejected(
                    item.opd(),
                    "ALREADY_SCORED",
                    "",
                    "Salah satu penilai sudah menyelesaikan penilaian.",
                    "Buka kembali LKE sebelum mengganti penilai.");
        }
        lke.assign(item.assignment());
        repository.flush();
        journal.changed("lke.assign", subject(lke), lke.opd(), before, item.assignment());
        return BatchItem.done(item.opd(), BatchItem.Result.UPDATED);
    }

    /** Official answers of the year before, where the question still exists and still has that answer. */
    private Map<String, LkeAnswer> lastYear(Lke lke) {
        LkeForm form = new LkeForm(templates.find(lke.template(), lke.tahun()), lke.mode());
        Map<String, LkeAnswer> answers = new HashMap<>();
        akipService.findOfficial(lke.opd(), lke.tahun() - 1).ifPresent(akip -> akip.jawaban().stream()
                .filter(a -> form.question(a.kode())
                        .flatMap(question -> question.choice(a.jawaban()))
                        .isPresent())
                .forEach(a -> answers.put(a.kode(), new LkeAnswer(a.jawaban(), null, true))));
        return answers;
    }

    static String subject(Lke lke) {
        return "lke/" + lke.id();
    }
}
