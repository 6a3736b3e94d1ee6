package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Finds a worksheet with all its parts. */
@ApplicationScoped
class Worksheets {

    private final LkeRepository repository;
    private final LkeJadwalRepository schedules;
    private final LkeSheetRepository sheets;
    private final LkeTemplateService templates;
    private final OpdService opdService;

    Worksheets(
            LkeRepository repository,
            LkeJadwalRepository schedules,
            LkeSheetRepository sheets,
            LkeTemplateService templates,
            OpdService opdService) {
        this.repository = repository;
        this.schedules = schedules;
        this.sheets = sheets;
        this.templates = templates;
        this.opdService = opdService;
    }

    /** Locks the OPD until the transaction ends. */
    Worksheet forWrite(String opd, int tahun) {
        return load(opd, tahun, opdService.lockForWrite(opd));
    }

    Worksheet forRead(String opd, int tahun) {
        return load(opd, tahun, opdService.today(opd));
    }

    private Worksheet load(String opd, int tahun, LocalDate today) {
        Lke lke = repository.findOfYear(opd, tahun).orElseThrow(Problem::notFound);
        LkeForm form = new LkeForm(templates.find(lke.template(), tahun), lke.mode());
        LkeJadwal schedule = schedules.findByIdOptional(tahun).orElseThrow();
        return new Worksheet(lke, schedule, form, sheets.findOfWorksheet(lke.id()), today);
    }
}
