package id.sakip.evaluation.survei;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.evaluation.reference.domain.Measure;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Designs, opens and closes surveys. */
@ApplicationScoped
public class SurveiService {

    private final SurveiRepository repository;
    private final LayananRepository layananRepository;
    private final ReferenceData reference;
    private final OpdService opdService;
    private final Journal journal;

    SurveiService(
            SurveiRepository repository,
            LayananRepository layananRepository,
            ReferenceData reference,
            OpdService opdService,
            Journal journal) {
        this.repository = repository;
        this.layananRepository = layananRepository;
        this.reference = reference;
        this.opdService = opdService;
        this.journal = journal;
    }

    @Transactional
    public Survei plan(String opd, int tahun, SurveiCommand command) {
        opdService.lockForWrite(opd);
        Survei survei = new Survei(opd, tahun);
        design(survei, command);
        repository.persistAndFlush(survei);
        journal.changed("survei.plan", subject(survei), opd, null, command);
        return survei;
    }

    @Transactional
    public Survei redesign(String opd, UUID id, String ifMatch, SurveiCommand command) {
        return change(opd, id, ifMatch, "survei.redesign", command, survei -> design(survei, command));
    }

    /** @param until new last day, null to keep it */
    @Transactional
    public Survei open(String opd, UUID id, String ifMatch, LocalDate until) {
        LocalDate today = opdService.today(opd);
        return change(opd, id, ifMatch, "survei.open", until, survei -> survei.open(until, today));
    }

    @Transactional
    public Survei close(String opd, UUID id, String ifMatch) {
        return change(opd, id, ifMatch, "survei.close", null, Survei::close);
    }

    @Transactional
    public Survei find(String opd, UUID id) {
        return loaded(repository.findOfOpd(opd, id).orElseThrow(Problem::notFound));
    }

    @Transactional
    public List<Survei> findOfYear(String opd, int tahun) {
        opdService.today(opd);
        return repository.findOfYear(opd, tahun).stream()
                .map(SurveiService::loaded)
                .toList();
    }

    /** What the people of this survey are asked. */
    public Kuesioner kuesioner(Survei survei) {
        return survei.jenis() == JenisSurvei.SKM
                ? reference.skm(survei.instrumen(), survei.tahun()).kuesioner()
                : reference.ipp(survei.instrumen(), survei.tahun()).kuesioner();
    }

    static String subject(Survei survei) {
        return "survei/" + survei.id();
    }

    private void design(Survei survei, SurveiCommand command) {
        if (command.selesai().isBefore(command.mulai())) {
            throw Problem.of(422, "survei-period-invalid");
        }
        List<SurveiLayanan> chosen = layananRepository.findChosen(survei.opd(), command.layanan()).stream()
                .map(SurveiLayanan::from)
                .toList();
        if (chosen.size() != command.layanan().size()) {
            throw Problem.of(422, "survei-layanan-unknown");
        }
        boolean skm = command.jenis() == JenisSurvei.SKM;
        String instrumen = skm
                ? reference.skm(command.instrumen(), survei.tahun()).id()
                : reference.ipp(command.instrumen(), survei.tahun()).id();
        String usual = skm
                ? reference.skm(instrumen, survei.tahun()).skala()
                : reference.ipp(instrumen, survei.tahun()).skala();
        String skala = reference
                .scale(command.skala() == null ? usual : command.skala(), skm ? Measure.IKM : Measure.IPP)
                .id();
        survei.design(command, instrumen, skala, chosen);
    }

    private Survei change(
            String opd, UUID id, String ifMatch, String action, Object after, Consumer<Survei> transition) {
        opdService.lockForWrite(opd);
        Survei survei = repository.findForWrite(opd, id).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, survei.version());
        transition.accept(survei);
        repository.flush();
        journal.changed(action, subject(survei), opd, null, after);
        return loaded(survei);
    }

    private static Survei loaded(Survei survei) {
        survei.layanan();
        return survei;
    }
}
