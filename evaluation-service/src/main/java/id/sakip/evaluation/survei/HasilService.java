package id.sakip.evaluation.survei;

import id.sakip.evaluation.ikm.domain.IkmCalculator;
import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.ikm.domain.SurveyInput;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import id.sakip.evaluation.survei.domain.Rekap;
import id.sakip.evaluation.survei.domain.SampleSize;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Computes a survey from its answers, every time anew: there is no total that could drift. */
@ApplicationScoped
public class HasilService {

    private final SurveiRepository repository;
    private final SurveiService surveiService;
    private final ResponsStore store;
    private final ProfilStore profilStore;
    private final ReferenceData reference;

    HasilService(
            SurveiRepository repository,
            SurveiService surveiService,
            ResponsStore store,
            ProfilStore profilStore,
            ReferenceData reference) {
        this.repository = repository;
        this.surveiService = surveiService;
        this.store = store;
        this.profilStore = profilStore;
        this.reference = reference;
    }

    /** @param tanpaDitandai leaves flagged answers out */
    @Transactional
    public SurveiHasil compute(String opd, UUID id, boolean tanpaDitandai) {
        Survei survei = repository.findOfOpd(opd, id).orElseThrow(Problem::notFound);
        Kuesioner kuesioner = surveiService.kuesioner(survei);
        Rekap rekap = store.count(survei, kuesioner, tanpaDitandai);
        return new SurveiHasil(
                survei,
                rekap,
                survei.jenis() == JenisSurvei.SKM ? ikm(survei, kuesioner, rekap) : Optional.empty(),
                kuesioner.pertanyaan().stream()
                        .map(p -> new SurveiHasil.Rerata(p.kode(), p.nama(), rekap.mean(p.kode())))
                        .toList(),
                survei.layanan().stream()
                        .map(l -> sufficiency(l, rekap.layanan().get(l.no()), kuesioner))
                        .toList(),
                profilStore.published(id, tanpaDitandai),
                profilStore.flags(id),
                tanpaDitandai);
    }

    /** The survey as the calculator of the IKM takes it. */
    SurveyInput input(SurveiHasil hasil) {
        Survei survei = hasil.survei();
        return hasil.rekap().input(surveiService.kuesioner(survei), survei.metode(), survei.bobotDibulatkan());
    }

    /**
     * What people wrote, page by page.
     *
     * @param alsoWhileOpen whether the reader is far from the counter, where he could tell who wrote just now
     */
    @Transactional
    public List<Saran> saran(String opd, UUID id, boolean alsoWhileOpen, UUID after, int limit) {
        Survei survei = repository.findOfOpd(opd, id).orElseThrow(Problem::notFound);
        if (!alsoWhileOpen && survei.status() != SurveiStatus.CLOSED) {
            throw Problem.of(409, "saran-while-open");
        }
        return profilStore.saran(id, after, limit);
    }

    private Optional<IkmResult> ikm(Survei survei, Kuesioner kuesioner, Rekap rekap) {
        SurveyInput input = rekap.input(kuesioner, survei.metode(), survei.bobotDibulatkan());
        Outcome<IkmResult> outcome = new IkmCalculator(
                        reference.skm(survei.instrumen(), survei.tahun()), reference.scale(survei.skala()))
                .calculate(input);
        return outcome instanceof Outcome.Scored<IkmResult> scored ? Optional.of(scored.result()) : Optional.empty();
    }

    private static SurveiHasil.Kecukupan sufficiency(
            SurveiLayanan layanan, Rekap.LayananRekap rekap, Kuesioner kuesioner) {
        return new SurveiHasil.Kecukupan(
                layanan.no(),
                layanan.nama(),
                layanan.pengguna(),
                layanan.pengguna() == null ? null : SampleSize.advised(layanan.pengguna()),
                rekap.responden(),
                rekap.unanswered(kuesioner));
    }
}
