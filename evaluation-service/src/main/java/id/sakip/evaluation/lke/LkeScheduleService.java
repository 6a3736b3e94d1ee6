package id.sakip.evaluation.lke;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** When the LKE of a year is open to whom. How it is scored cannot change once a worksheet exists. */
@ApplicationScoped
public class LkeScheduleService {

    private static final String WHOLE_KABUPATEN = "-";

    private final LkeJadwalRepository repository;
    private final LkeRepository worksheets;
    private final LkeTemplateService templates;
    private final Journal journal;

    LkeScheduleService(
            LkeJadwalRepository repository, LkeRepository worksheets, LkeTemplateService templates, Journal journal) {
        this.repository = repository;
        this.worksheets = worksheets;
        this.templates = templates;
        this.journal = journal;
    }

    @Transactional
    public LkeJadwal find(int tahun) {
        return repository.findByIdOptional(tahun).orElseThrow(Problem::notFound);
    }

    /** The first schedule of a year needs no If-Match, a change does. */
    @Transactional
    public LkeJadwal set(int tahun, String ifMatch, Jadwal wanted) {
        LkeJadwal present = repository.findForWrite(tahun).orElse(null);
        Jadwal jadwal = checked(tahun, wanted);
        Jadwal before = present == null ? null : present.jadwal();
        if (jadwal.equals(before)) {
            return present;
        }
        if (present != null) {
            Preconditions.requireMatch(ifMatch, present.version());
            if (!jadwal.scoresLike(before) && worksheets.existsInYear(tahun)) {
                throw Problem.of(409, "lke-schedule-in-use", tahun);
            }
        }
        LkeJadwal schedule = present == null ? new LkeJadwal(tahun) : present;
        schedule.set(jadwal, journal.actor(), journal.now());
        repository.persistAndFlush(schedule);
        journal.changed("lke.schedule", "lke-jadwal/" + tahun, WHOLE_KABUPATEN, before, jadwal);
        return schedule;
    }

    private Jadwal checked(int tahun, Jadwal wanted) {
        if (!wanted.isOrdered()) {
            throw Problem.of(422, "lke-schedule-invalid");
        }
        LkeTemplate template = templates.find(wanted.template(), tahun);
        if (wanted.mode() == ScoringMode.KOMPONEN || !template.allows(wanted.mode())) {
            throw Problem.of(422, "lke-mode-not-allowed", wanted.mode(), template.id());
        }
        return new Jadwal(
                template.id(),
                wanted.mode(),
                wanted.usulanBuka(),
                wanted.usulanTutup(),
                wanted.penilaianBuka(),
                wanted.penilaianTutup());
    }
}
