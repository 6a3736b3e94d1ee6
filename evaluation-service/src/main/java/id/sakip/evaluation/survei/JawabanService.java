package id.sakip.evaluation.survei;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.evaluation.survei.domain.JenisKanal;
import id.sakip.evaluation.survei.domain.LembarJawaban;
import id.sakip.evaluation.survei.domain.LembarJawabanCheck;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes answers: from people without login, and from paper by staff. */
@ApplicationScoped
public class JawabanService {

    private final KanalRepository kanalRepository;
    private final SurveiRepository surveiRepository;
    private final ResponsStore store;
    private final SurveiService surveiService;
    private final OpdService opdService;
    private final SumberMemory memory;
    private final RateLimit limit;
    private final SurveiConfig config;
    private final Journal journal;

    JawabanService(
            KanalRepository kanalRepository,
            SurveiRepository surveiRepository,
            ResponsStore store,
            SurveiService surveiService,
            OpdService opdService,
            SumberMemory memory,
            RateLimit limit,
            SurveiConfig config,
            Journal journal) {
        this.kanalRepository = kanalRepository;
        this.surveiRepository = surveiRepository;
        this.store = store;
        this.surveiService = surveiService;
        this.opdService = opdService;
        this.memory = memory;
        this.limit = limit;
        this.config = config;
        this.journal = journal;
    }

    /** What people see before they answer. */
    public record Formulir(
            String instansi, Survei survei, Kanal kanal, List<SurveiLayanan> layanan, Kuesioner kuesioner) {}

    @Transactional
    public Formulir form(String kode, Sumber sumber) {
        limit.request(sumber);
        Kanal kanal = kanalRepository.findActive(kode).orElseThrow(Problem::notFound);
        Survei survei = surveiRepository.findById(kanal.surveiId());
        survei.requireAnswering(opdService.today(survei.opd()));
        List<SurveiLayanan> layanan = survei.layanan().stream()
                .filter(l -> kanal.layananNo() == null || kanal.layananNo() == l.no())
                .toList();
        return new Formulir(opdService.nama(survei.opd()), survei, kanal, layanan, surveiService.kuesioner(survei));
    }

    /**
     * Stores an answer; the same id with the same content again changes nothing.
     *
     * @param signedIn whether whoever sends it is signed in to SAKIP, hence staff
     */
    @Transactional
    public void answer(String kode, LembarJawaban given, Sumber sumber, boolean signedIn) {
        limit.request(sumber);
        Kanal kanal = kanalRepository.findActive(kode).orElseThrow(Problem::notFound);
        boolean kiosk = kanal.jenis() == JenisKanal.KIOSK;
        limit.answer(kanal.surveiId(), kiosk, sumber);
        Survei survei = surveiRepository.findForAnswer(kanal.surveiId());
        LembarJawaban lembar = kanal.layananNo() == null ? given : given.forLayanan(kanal.layananNo());
        String hash = hash(lembar);
        if (isResend(survei, lembar, hash)) {
            return;
        }
        survei.requireAnswering(opdService.today(survei.opd()));
        check(survei, lembar);
        SumberMemory.Seen seen =
                kiosk ? new SumberMemory.Seen(1, false) : memory.note(survei.id(), sumber, lembar.id(), hash);
        boolean staff = signedIn || seen.nth() > config.answersPerDevice();
        insert(
                lembar,
                new ResponsStore.Envelope(
                        survei.id(), kanal.jenis(), journal.now(), seen.repeated(), staff, null, hash));
    }

    /** Stores a paper form; marked as such, with who typed it in. It may come after the last day, not after closing. */
    @Transactional
    public void enterPaper(String opd, UUID surveiId, LembarJawaban lembar) {
        opdService.lockForWrite(opd);
        Survei survei = surveiRepository.findOfOpd(opd, surveiId).orElseThrow(Problem::notFound);
        String hash = hash(lembar);
        if (isResend(survei, lembar, hash)) {
            return;
        }
        survei.requirePaper(opdService.today(opd));
        check(survei, lembar);
        insert(
                lembar,
                new ResponsStore.Envelope(
                        surveiId, JenisKanal.PAPER, journal.now(), false, false, journal.actor(), hash));
        journal.changed("respons.paper", "respons/" + lembar.id(), opd, null, hash);
    }

    /** Takes a wrongly entered paper form out of the count; it stays on record with the reason. */
    @Transactional
    public void voidPaper(String opd, UUID surveiId, UUID id, String alasan) {
        opdService.lockForWrite(opd);
        surveiRepository.findOfOpd(opd, surveiId).orElseThrow(Problem::notFound);
        if (!store.voidPaper(surveiId, id, alasan)) {
            throw Problem.notFound();
        }
        journal.changed("respons.void", "respons/" + id, opd, null, alasan);
    }

    private void insert(LembarJawaban lembar, ResponsStore.Envelope envelope) {
        if (!store.insert(lembar, envelope)
                && !store.contentHash(envelope.survei(), lembar.id()).equals(Optional.of(envelope.contentHash()))) {
            throw Problem.of(422, "jawaban-other-content");
        }
    }

    /** A resend is welcome even after the survey was closed: the phone only wants to know that it arrived. */
    private boolean isResend(Survei survei, LembarJawaban lembar, String hash) {
        return store.contentHash(survei.id(), lembar.id()).filter(hash::equals).isPresent();
    }

    private void check(Survei survei, LembarJawaban lembar) {
        List<Integer> layanan = survei.layanan().stream().map(SurveiLayanan::no).toList();
        List<Objection> objections = new LembarJawabanCheck(surveiService.kuesioner(survei), layanan).check(lembar);
        if (!objections.isEmpty()) {
            throw Problem.of(422, "jawaban-refused").with("errors", objections);
        }
    }

    private static String hash(LembarJawaban lembar) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(lembar.content().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
