package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.IkmCalculator;
import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.ikm.domain.SurveyInput;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.Measure;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Computes and publishes the IKM of an OPD and year. */
@ApplicationScoped
public class IkmService {

    private final IkmRepository repository;
    private final ReferenceData reference;
    private final OpdService opdService;
    private final Journal journal;

    IkmService(IkmRepository repository, ReferenceData reference, OpdService opdService, Journal journal) {
        this.repository = repository;
        this.reference = reference;
        this.opdService = opdService;
        this.journal = journal;
    }

    @Transactional
    public Ikm publish(String opd, int tahun, IkmCommand command) {
        opdService.lockToPublish(opd, command.tanggal());
        SkmInstrument instrument = reference.skm(command.instrumen(), tahun);
        Scale scale = reference.scale(command.skala() == null ? instrument.skala() : command.skala(), Measure.IKM);
        IkmResult result = calculate(instrument, scale, command);
        Ikm ikm = journal.replace(repository.findPublished(opd, tahun), command.alasanKoreksi(), by -> {
            Ikm next = new Ikm(opd, tahun, command, instrument.id(), scale.id(), result, by);
            next.describeUnsur(measured(command.survey(), result), lowest(instrument, command, result));
            return next;
        });
        String subject = "ikm/" + ikm.id();
        journal.publish(
                "IkmPublished",
                subject,
                opd,
                IkmPublished.from(ikm, instrument.validity().dasarHukum()));
        journal.changed("ikm.publish", subject, opd, null, command);
        return ikm;
    }

    @Transactional
    public Ikm findPublished(String opd, int tahun) {
        Ikm ikm = repository.findPublished(opd, tahun).orElseThrow(Problem::notFound);
        ikm.layanan();
        ikm.unsur();
        ikm.unsurTerendah();
        return ikm;
    }

    private static IkmResult calculate(SkmInstrument instrument, Scale scale, IkmCommand command) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < command.unsurTerendah().size(); i++) {
            String kode = command.unsurTerendah().get(i);
            if (instrument.unsurNamed(kode).isEmpty()) {
                objections.add(new Objection(
                        "/unsurTerendah/" + i,
                        "UNKNOWN_KODE",
                        "Unsur %s tidak ada pada instrumen ini.".formatted(kode)));
            }
        }
        Outcome<IkmResult> outcome = new IkmCalculator(instrument, scale).calculate(command.survey());
        if (outcome instanceof Outcome.Refused<IkmResult> refused) {
            objections.addAll(refused.objections());
        }
        if (!objections.isEmpty() || !(outcome instanceof Outcome.Scored<IkmResult> scored)) {
            throw Problem.of(422, "ikm-refused").with("errors", objections);
        }
        if (!scored.result().unsurTerendah().isEmpty()
                && !command.unsurTerendah().isEmpty()) {
            throw Problem.of(422, "ikm-refused")
                    .with(
                            "errors",
                            List.of(new Objection(
                                    "/unsurTerendah",
                                    "COMPUTED",
                                    "Unsur terendah dihitung dari NRR; kosongkan isian ini.")));
        }
        return scored.result();
    }

    private static List<IkmUnsur> measured(SurveyInput survey, IkmResult result) {
        List<IkmUnsur> measured = new ArrayList<>();
        for (int i = 0; i < result.layanan().size(); i++) {
            IkmResult.LayananResult layanan = result.layanan().get(i);
            for (int j = 0; j < layanan.unsur().size(); j++) {
                IkmResult.UnsurResult unsur = layanan.unsur().get(j);
                List<Long> counts = survey.layanan().get(i).unsur().get(j).jawaban();
                measured.add(new IkmUnsur(
                        layanan.no(), unsur.kode(), unsur.nama(), unsur.nrr().toDecimal(), counts));
            }
        }
        return measured;
    }

    /** Computed where elements are known; an archive may only name them. */
    private static List<UnsurTerendah> lowest(SkmInstrument instrument, IkmCommand command, IkmResult result) {
        if (!result.unsurTerendah().isEmpty()) {
            return result.unsurTerendah().stream().map(UnsurTerendah::from).toList();
        }
        return command.unsurTerendah().stream()
                .map(kode -> instrument.unsurNamed(kode).orElseThrow())
                .map(unsur -> new UnsurTerendah(unsur.kode(), unsur.nama(), null))
                .toList();
    }
}
