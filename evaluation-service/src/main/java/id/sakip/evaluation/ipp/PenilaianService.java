package id.sakip.evaluation.ipp;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.ipp.domain.Celah;
import id.sakip.evaluation.ipp.domain.IppCalculator;
import id.sakip.evaluation.ipp.domain.IppCalculator.AspekNilai;
import id.sakip.evaluation.ipp.domain.IppResult;
import id.sakip.evaluation.ipp.domain.PenilaianCalculator;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.IppInstrument;
import id.sakip.evaluation.survei.HasilService;
import id.sakip.evaluation.survei.SurveiHasil;
import id.sakip.evaluation.survei.SurveiService;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Brings F-02 and F-03 together: what the IPP would be, where it loses most, and its publication. */
@ApplicationScoped
public class PenilaianService {

    private final FormulirRepository repository;
    private final IppService ippService;
    private final SurveiService surveiService;
    private final HasilService hasilService;
    private final ReferenceData reference;
    private final OpdService opdService;

    PenilaianService(
            FormulirRepository repository,
            IppService ippService,
            SurveiService surveiService,
            HasilService hasilService,
            ReferenceData reference,
            OpdService opdService) {
        this.repository = repository;
        this.ippService = ippService;
        this.surveiService = surveiService;
        this.hasilService = hasilService;
        this.reference = reference;
        this.opdService = opdService;
    }

    /** What the forms make, and the gaps of aspects and indicators, largest gain first. */
    public record Hitungan(IppInstrument instrument, IppResult hasil, List<Celah> aspek, List<Celah> indikator) {}

    /** @param surveiF03 survey of the users, null where the instrument does without */
    @Transactional
    public Hitungan compute(String opd, int tahun, UUID surveiF03) {
        FormulirIpp f02 = repository.find(opd, tahun, JenisFormulir.F02).orElseThrow(Problem::notFound);
        IppInstrument instrument = reference.ipp(f02.instrumen(), tahun);
        Map<String, Integer> judged = new HashMap<>();
        f02.isian().stream().filter(i -> i.nilai() != null).forEach(i -> judged.put(i.indikator(), i.nilai()));
        List<AspekNilai> aspek = values(instrument, judged, users(opd, instrument, surveiF03));
        IppResult hasil = ((Outcome.Scored<IppResult>)
                        new IppCalculator(instrument, reference.scale(instrument.skala())).calculate(aspek))
                .result();
        return new Hitungan(instrument, hasil, aspectGaps(instrument, hasil), indicatorGaps(instrument, judged));
    }

    @Transactional
    public Ipp publish(String opd, int tahun, UUID surveiF03, LocalDate tanggal, String alasanKoreksi) {
        opdService.lockForWrite(opd);
        Hitungan hitungan = compute(opd, tahun, surveiF03);
        if (surveiF03 != null && surveiService.find(opd, surveiF03).status() != SurveiStatus.CLOSED) {
            throw Problem.of(409, "survei-not-closed");
        }
        List<AspekNilai> aspek = hitungan.hasil().aspek().stream()
                .map(a -> new AspekNilai(a.no(), a.bobot(), a.nilai()))
                .toList();
        return ippService.publish(
                opd, tahun, new IppCommand(hitungan.instrument().id(), null, aspek, tanggal, alasanKoreksi));
    }

    /** Gaps of what is published, also of an archive that knows its aspects only. */
    @Transactional
    public List<Celah> publishedGaps(String opd, int tahun) {
        Ipp ipp = ippService.findPublished(opd, tahun);
        List<Celah.Bagian> parts = ipp.aspek().stream()
                .map(a -> new Celah.Bagian(
                        Integer.toString(a.no()), a.nama(), Fraction.of(a.bobot()), Fraction.of(a.nilai())))
                .toList();
        return Celah.ranked(parts, reference.ipp(ipp.instrumen(), tahun).nilaiMaksimum());
    }

    private static List<AspekNilai> values(
            IppInstrument instrument, Map<String, Integer> judged, Map<Integer, Fraction> users) {
        Outcome<List<AspekNilai>> outcome = new PenilaianCalculator(instrument).calculate(judged, users);
        if (outcome instanceof Outcome.Refused<List<AspekNilai>> refused) {
            throw Problem.of(422, "ipp-refused").with("errors", refused.objections());
        }
        return ((Outcome.Scored<List<AspekNilai>>) outcome).result();
    }

    private Map<Integer, Fraction> users(String opd, IppInstrument instrument, UUID surveiF03) {
        Map<Integer, Fraction> means = new HashMap<>();
        if (surveiF03 == null) {
            return means;
        }
        SurveiHasil hasil = hasilService.compute(opd, surveiF03, false);
        if (hasil.survei().jenis() != JenisSurvei.IPP_F03
                || !hasil.survei().instrumen().equals(instrument.id())) {
            throw Problem.of(422, "ipp-other-survey", instrument.nama());
        }
        for (IppInstrument.PertanyaanF03 question : instrument.f03()) {
            Optional<Fraction> mean = hasil.rekap().mean(question.kode());
            mean.ifPresent(value -> means.put(question.aspek(), value));
        }
        return means;
    }

    private static List<Celah> aspectGaps(IppInstrument instrument, IppResult hasil) {
        return Celah.ranked(
                hasil.aspek().stream()
                        .map(a ->
                                new Celah.Bagian(Integer.toString(a.no()), a.nama(), Fraction.of(a.bobot()), a.nilai()))
                        .toList(),
                instrument.nilaiMaksimum());
    }

    /** The weight of an indicator in the whole: its share of the aspect, of what F-02 counts for. */
    private static List<Celah> indicatorGaps(IppInstrument instrument, Map<String, Integer> judged) {
        return Celah.ranked(
                instrument.aspek().stream()
                        .flatMap(a -> a.indikator().stream()
                                .filter(i -> judged.containsKey(i.kode()))
                                .map(i -> new Celah.Bagian(
                                        i.kode(),
                                        i.nama(),
                                        share(a.bobot(), i.bobot(), instrument.bobotF02()),
                                        Fraction.of(judged.get(i.kode())))))
                        .toList(),
                instrument.nilaiMaksimum());
    }

    private static Fraction share(BigDecimal aspek, BigDecimal indikator, BigDecimal f02) {
        Fraction hundred = Fraction.of(100);
        return Fraction.of(aspek)
                .times(Fraction.of(indikator))
                .dividedBy(hundred)
                .times(Fraction.of(f02))
                .dividedBy(hundred);
    }
}
