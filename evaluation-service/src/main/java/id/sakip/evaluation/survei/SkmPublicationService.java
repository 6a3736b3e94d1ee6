package id.sakip.evaluation.survei;

import id.sakip.evaluation.ikm.Ikm;
import id.sakip.evaluation.ikm.IkmCommand;
import id.sakip.evaluation.ikm.IkmRincian;
import id.sakip.evaluation.ikm.IkmService;
import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes the IKM of the year out of a closed survey. */
@ApplicationScoped
public class SkmPublicationService {

    private final HasilService hasilService;
    private final SurveiRepository repository;
    private final RtlService rtlService;
    private final IkmService ikmService;
    private final OpdService opdService;

    SkmPublicationService(
            HasilService hasilService,
            SurveiRepository repository,
            RtlService rtlService,
            IkmService ikmService,
            OpdService opdService) {
        this.hasilService = hasilService;
        this.repository = repository;
        this.rtlService = rtlService;
        this.ikmService = ikmService;
        this.opdService = opdService;
    }

    /**
     * How the survey is to be published.
     *
     * @param tanpaDitandai leaves flagged answers out
     * @param tanpaLayananKosong accepts that services without enough answers have no index
     */
    public record Terbitan(
            LocalDate tanggal, boolean tanpaDitandai, boolean tanpaLayananKosong, String alasanKoreksi) {}

    @Transactional
    public Ikm publish(String opd, UUID id, Terbitan terbitan) {
        opdService.lockForWrite(opd);
        Survei survei = repository.findForWrite(opd, id).orElseThrow(Problem::notFound);
        if (survei.jenis() != JenisSurvei.SKM) {
            throw Problem.of(422, "survei-not-skm");
        }
        if (survei.status() != SurveiStatus.CLOSED) {
            throw Problem.of(409, "survei-not-closed");
        }
        SurveiHasil hasil = hasilService.compute(opd, id, terbitan.tanpaDitandai());
        List<String> kosong = hasil.kecukupan().stream()
                .filter(k -> !k.kurang().isEmpty())
                .map(SurveiHasil.Kecukupan::nama)
                .toList();
        IkmResult ikm = hasil.ikm().orElseThrow(() -> Problem.of(422, "survei-without-result"));
        if (!kosong.isEmpty() && !terbitan.tanpaLayananKosong()) {
            throw Problem.of(422, "survei-layanan-incomplete").with("layanan", kosong);
        }
        return ikmService.publish(
                opd,
                survei.tahun(),
                new IkmCommand(
                        survei.instrumen(),
                        survei.skala(),
                        hasilService.input(hasil),
                        List.of(),
                        terbitan.tanggal(),
                        terbitan.alasanKoreksi(),
                        rincian(hasil, ikm)));
    }

    private IkmRincian rincian(SurveiHasil hasil, IkmResult ikm) {
        Survei survei = hasil.survei();
        return new IkmRincian(
                new IkmRincian.Survei(
                        survei.id(),
                        survei.mulai(),
                        survei.selesai(),
                        hasil.rekap().responden(),
                        hasil.tanda().ditandai(),
                        hasil.tanpaDitandai(),
                        hasil.profil().stream()
                                .map(SkmPublicationService::profil)
                                .toList(),
                        hasil.kecukupan().stream()
                                .map(k -> new IkmRincian.Sampel(
                                        k.no(), k.pengguna(), k.minimal(), k.responden(), k.kurang()))
                                .toList(),
                        rtlService.butir(survei.id()).stream()
                                .map(b -> new IkmRincian.Rtl(b.unsur(), b.rencana(), b.waktu(), b.penanggungJawab()))
                                .toList()),
                ikm.unsur().stream()
                        .map(u -> new IkmRincian.Unsur(
                                u.kode(),
                                u.nama(),
                                u.nrr().toDecimal(),
                                u.nrrTertimbang().toDecimal()))
                        .toList(),
                null,
                List.of());
    }

    private static IkmRincian.Profil profil(ProfilKelompok kelompok) {
        return new IkmRincian.Profil(
                kelompok.dimensi(),
                kelompok.sel().stream()
                        .map(s -> new IkmRincian.Sel(s.label(), s.jumlah()))
                        .toList());
    }
}
