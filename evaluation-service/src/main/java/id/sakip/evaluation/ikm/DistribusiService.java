package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.Distribusi;
import id.sakip.evaluation.ikm.domain.DistribusiCheck;
import id.sakip.evaluation.ikm.domain.DistribusiResult;
import id.sakip.evaluation.ikm.domain.SurveyInput;
import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.Measure;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Old reports that print how many percent gave each answer. They can no longer be corrected, so they are recomputed as far as
 * they can be and published with what is wrong in them.
 */
@ApplicationScoped
public class DistribusiService {

    private static final Fraction CONVERSION = Fraction.of(25);

    private final IkmService ikmService;
    private final ReferenceData reference;
    private final OpdService opdService;

    DistribusiService(IkmService ikmService, ReferenceData reference, OpdService opdService) {
        this.ikmService = ikmService;
        this.reference = reference;
        this.opdService = opdService;
    }

    /**
     * A report to be recomputed.
     *
     * @param layanan what the survey was about, as the report calls it
     * @param sumber document and place of the table
     * @param alasanTemuan why the findings are accepted
     */
    public record Laporan(
            String instrumen,
            String skala,
            Distribusi distribusi,
            String layanan,
            Long responden,
            LocalDate tanggal,
            String sumber,
            String alasanTemuan,
            String alasanKoreksi) {}

    /** Recomputes without keeping anything. */
    @Transactional
    public DistribusiResult check(String opd, int tahun, Laporan laporan) {
        opdService.today(opd);
        SkmInstrument instrument = reference.skm(laporan.instrumen(), tahun);
        String skala = laporan.skala() == null ? instrument.skala() : laporan.skala();
        return new DistribusiCheck(instrument, reference.scale(skala, Measure.IKM)).check(laporan.distribusi());
    }

    /** @throws Problem 422 with every finding while an element has no score, or one stands without a reason */
    @Transactional
    public Ikm publish(String opd, int tahun, Laporan laporan) {
        DistribusiResult result = check(opd, tahun, laporan);
        if (!result.isUsable()) {
            throw Problem.of(422, "distribusi-refused").with("findings", result.findings());
        }
        if (!result.findings().isEmpty() && laporan.alasanTemuan() == null) {
            throw Problem.of(422, "findings-need-reason").with("findings", result.findings());
        }
        List<Finding> accepted = result.findings().stream()
                .map(f -> f.acceptedBecause(laporan.alasanTemuan()))
                .toList();
        List<SurveyInput.Unsur> unsur = result.unsur().stream()
                .map(u -> new SurveyInput.Unsur(
                        u.kode(), nrr(u.skor().orElseThrow().nilai()), null))
                .toList();
        SurveyInput survey = new SurveyInput(
                UnitMethod.SIMPLE_MEAN,
                false,
                List.of(new SurveyInput.Layanan(1, laporan.layanan(), null, laporan.responden(), unsur)));
        return ikmService.publish(
                opd,
                tahun,
                new IkmCommand(
                        laporan.instrumen(),
                        laporan.skala(),
                        survey,
                        List.of(),
                        laporan.tanggal(),
                        laporan.alasanKoreksi(),
                        IkmRincian.of(printed(laporan), accepted)));
    }

    private static IkmRincian.Distribusi printed(Laporan laporan) {
        Distribusi distribusi = laporan.distribusi();
        return new IkmRincian.Distribusi(
                laporan.sumber(),
                distribusi.baris().stream()
                        .map(b -> new IkmRincian.Baris(b.kode(), b.persen(), b.teks(), b.skor(), b.predikat()))
                        .toList(),
                distribusi.rerata(),
                distribusi.predikat(),
                laporan.alasanTemuan());
    }

    /** A score divided by 25 is finite: the mean answer keeps every digit. */
    private static BigDecimal nrr(Fraction skor) {
        return skor.dividedBy(CONVERSION).toDecimal();
    }
}
