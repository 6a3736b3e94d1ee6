package id.sakip.evaluation.survei;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.survei.domain.JenisKanal;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Hands out the ways into a survey and takes them back. */
@ApplicationScoped
public class KanalService {

    private final KanalRepository repository;
    private final SurveiService surveiService;
    private final OpdService opdService;
    private final SurveiConfig config;
    private final Journal journal;

    KanalService(
            KanalRepository repository,
            SurveiService surveiService,
            OpdService opdService,
            SurveiConfig config,
            Journal journal) {
        this.repository = repository;
        this.surveiService = surveiService;
        this.opdService = opdService;
        this.config = config;
        this.journal = journal;
    }

    /** @param layananNo service the channel stands for, null where the respondent chooses */
    @Transactional
    public Kanal open(String opd, UUID surveiId, JenisKanal jenis, Integer layananNo, String keterangan) {
        opdService.lockForWrite(opd);
        Survei survei = surveiService.find(opd, surveiId);
        if (jenis == JenisKanal.PAPER) {
            throw Problem.of(422, "kanal-paper");
        }
        if (layananNo != null && !survei.has(layananNo)) {
            throw Problem.of(422, "survei-layanan-unknown");
        }
        Kanal kanal = new Kanal(surveiId, jenis, layananNo, keterangan, journal.now());
        repository.persistAndFlush(kanal);
        journal.changed("kanal.open", SurveiService.subject(survei), opd, null, state(kanal));
        return kanal;
    }

    /** Revoking twice changes nothing more. */
    @Transactional
    public Kanal revoke(String opd, UUID surveiId, String kode) {
        opdService.lockForWrite(opd);
        Survei survei = surveiService.find(opd, surveiId);
        Kanal kanal = repository.findOfSurvei(surveiId, kode).orElseThrow(Problem::notFound);
        if (kanal.aktif()) {
            kanal.revoke();
            repository.flush();
            journal.changed("kanal.revoke", SurveiService.subject(survei), opd, state(kanal), null);
        }
        return kanal;
    }

    @Transactional
    public List<Kanal> findOfSurvei(String opd, UUID surveiId) {
        surveiService.find(opd, surveiId);
        return repository.findOfSurvei(surveiId);
    }

    @Transactional
    public Kanal find(String opd, UUID surveiId, String kode) {
        surveiService.find(opd, surveiId);
        return repository.findOfSurvei(surveiId, kode).orElseThrow(Problem::notFound);
    }

    /** Address people open. */
    public String url(Kanal kanal) {
        return config.formUrl() + kanal.kode();
    }

    /** The audit trail is read by more people than the code is for: it names the end of the code only. */
    private static State state(Kanal kanal) {
        return new State(kanal.kode().substring(kanal.kode().length() - 4), kanal.jenis(), kanal.layananNo());
    }

    private record State(String akhirKode, JenisKanal jenis, Integer layananNo) {}
}
