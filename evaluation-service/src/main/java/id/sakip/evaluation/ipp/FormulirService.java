package id.sakip.evaluation.ipp;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.ipp.domain.F02Check;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** F-01 by the OPD, F-02 by the evaluator: neither writes in the other's form. */
@ApplicationScoped
public class FormulirService {

    private final FormulirRepository repository;
    private final IppRepository ippRepository;
    private final ReferenceData reference;
    private final OpdService opdService;
    private final Journal journal;

    FormulirService(
            FormulirRepository repository,
            IppRepository ippRepository,
            ReferenceData reference,
            OpdService opdService,
            Journal journal) {
        this.repository = repository;
        this.ippRepository = ippRepository;
        this.reference = reference;
        this.opdService = opdService;
        this.journal = journal;
    }

    /** The first filling-in needs no If-Match, a change does. */
    @Transactional
    public FormulirIpp record(
            String opd, int tahun, JenisFormulir jenis, String ifMatch, String instrumen, List<FormulirIsian> isian) {
        opdService.lockForWrite(opd);
        IppInstrument instrument = reference.ipp(instrumen, tahun);
        List<Objection> objections = new F02Check(instrument)
                .check(isian.stream()
                        .map(i -> new F02Check.Isian(i.indikator(), i.nilai()))
                        .toList());
        if (!objections.isEmpty()) {
            throw Problem.of(422, "ipp-refused").with("errors", objections);
        }
        Optional<FormulirIpp> present = repository.find(opd, tahun, jenis);
        present.ifPresent(f -> Preconditions.requireMatch(ifMatch, f.version()));
        List<FormulirIsian> before = present.map(FormulirIpp::isian).orElse(null);
        FormulirIpp formulir = present.orElseGet(() -> new FormulirIpp(opd, tahun, jenis));
        formulir.replace(instrument.id(), isian, journal.now(), journal.actor());
        repository.persistAndFlush(formulir);
        journal.changed("ipp." + jenis, "ipp-formulir/" + opd + "/" + tahun, opd, before, isian);
        return formulir;
    }

    @Transactional
    public FormulirIpp find(String opd, int tahun, JenisFormulir jenis) {
        FormulirIpp formulir = repository.find(opd, tahun, jenis).orElseThrow(Problem::notFound);
        formulir.isian();
        return formulir;
    }

    /** The judgement as the OPD may read it: once the IPP of the year is published. */
    @Transactional
    public FormulirIpp findPublishedF02(String opd, int tahun) {
        ippRepository.findPublished(opd, tahun).orElseThrow(Problem::notFound);
        return find(opd, tahun, JenisFormulir.F02);
    }
}
