package id.sakip.evaluation.ipp;

import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.ipp.domain.IppCalculator;
import id.sakip.evaluation.ipp.domain.IppResult;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.reference.domain.Measure;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Computes and publishes the IPP of an OPD and year. */
@ApplicationScoped
public class IppService {

    private final IppRepository repository;
    private final ReferenceData reference;
    private final OpdService opdService;
    private final Journal journal;

    IppService(IppRepository repository, ReferenceData reference, OpdService opdService, Journal journal) {
        this.repository = repository;
        this.reference = reference;
        this.opdService = opdService;
        this.journal = journal;
    }

    @Transactional
    public Ipp publish(String opd, int tahun, IppCommand command) {
        opdService.lockToPublish(opd, command.tanggal());
        IppInstrument instrument = reference.ipp(command.instrumen(), tahun);
        Scale scale = reference.scale(command.skala() == null ? instrument.skala() : command.skala(), Measure.IPP);
        IppResult result = calculate(instrument, scale, command);
        Ipp ipp = journal.replace(
                repository.findPublished(opd, tahun),
                command.alasanKoreksi(),
                by -> new Ipp(opd, tahun, instrument.id(), scale.id(), command.tanggal(), result, by));
        String subject = "ipp/" + ipp.id();
        journal.publish(
                "IppPublished",
                subject,
                opd,
                IppPublished.from(ipp, instrument.validity().dasarHukum()));
        journal.changed("ipp.publish", subject, opd, null, command);
        return ipp;
    }

    @Transactional
    public Ipp findPublished(String opd, int tahun) {
        Ipp ipp = repository.findPublished(opd, tahun).orElseThrow(Problem::notFound);
        ipp.aspek();
        return ipp;
    }

    private static IppResult calculate(IppInstrument instrument, Scale scale, IppCommand command) {
        Outcome<IppResult> outcome = new IppCalculator(instrument, scale).calculate(command.aspek());
        if (outcome instanceof Outcome.Refused<IppResult> refused) {
            throw Problem.of(422, "ipp-refused").with("errors", refused.objections());
        }
        return ((Outcome.Scored<IppResult>) outcome).result();
    }
}
