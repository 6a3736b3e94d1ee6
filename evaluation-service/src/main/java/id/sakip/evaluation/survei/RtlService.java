package id.sakip.evaluation.survei;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an OPD will do about the elements people rated low. */
@ApplicationScoped
public class RtlService {

    private final RtlRepository repository;
    private final SurveiService surveiService;
    private final OpdService opdService;
    private final Journal journal;

    RtlService(RtlRepository repository, SurveiService surveiService, OpdService opdService, Journal journal) {
        this.repository = repository;
        this.surveiService = surveiService;
        this.opdService = opdService;
        this.journal = journal;
    }

    /** The first plan needs no If-Match, a change does. */
    @Transactional
    public Rtl record(String opd, UUID surveiId, String ifMatch, List<RtlButir> butir) {
        opdService.lockForWrite(opd);
        requireKnown(surveiService.kuesioner(surveiService.find(opd, surveiId)), butir);
        Optional<Rtl> present = repository.findByIdOptional(surveiId);
        present.ifPresent(rtl -> Preconditions.requireMatch(ifMatch, rtl.version()));
        List<RtlButir> before = present.map(Rtl::butir).orElse(null);
        Rtl rtl = present.orElseGet(() -> new Rtl(surveiId));
        rtl.replace(butir, journal.now(), journal.actor());
        repository.persistAndFlush(rtl);
        journal.changed("rtl.record", "survei/" + surveiId, opd, before, butir);
        return rtl;
    }

    @Transactional
    public Rtl find(String opd, UUID surveiId) {
        surveiService.find(opd, surveiId);
        Rtl rtl = repository.findByIdOptional(surveiId).orElseThrow(Problem::notFound);
        rtl.butir();
        return rtl;
    }

    /** The plan as it stands, empty while there is none. */
    @Transactional
    public List<RtlButir> butir(UUID surveiId) {
        return repository.findByIdOptional(surveiId).map(Rtl::butir).orElse(List.of());
    }

    private static void requireKnown(Kuesioner kuesioner, List<RtlButir> butir) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < butir.size(); i++) {
            String unsur = butir.get(i).unsur();
            if (kuesioner.pertanyaan(unsur).isEmpty()) {
                objections.add(new Objection(
                        "/butir/" + i + "/unsur",
                        "UNKNOWN_KODE",
                        "Unsur %s tidak ditanyakan pada survei ini.".formatted(unsur)));
            }
        }
        if (!objections.isEmpty()) {
            throw Problem.of(422, "rtl-refused").with("errors", objections);
        }
    }
}
