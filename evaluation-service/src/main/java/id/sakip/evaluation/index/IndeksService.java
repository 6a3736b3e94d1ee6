package id.sakip.evaluation.index;

import id.sakip.evaluation.index.domain.IndeksCalculator;
import id.sakip.evaluation.index.domain.IndeksDefinisi;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Defines the weighted indices of the kabupaten and publishes their values. */
@ApplicationScoped
public class IndeksService {

    private static final String KABUPATEN = "-";

    private final IndeksRepository repository;
    private final IndeksNilaiRepository nilaiRepository;
    private final OpdService opdService;
    private final Journal journal;

    IndeksService(
            IndeksRepository repository,
            IndeksNilaiRepository nilaiRepository,
            OpdService opdService,
            Journal journal) {
        this.repository = repository;
        this.nilaiRepository = nilaiRepository;
        this.opdService = opdService;
        this.journal = journal;
    }

    /** Adds a definition; an earlier one keeps the years before. */
    @Transactional
    public Indeks define(IndeksDefinisi definisi) {
        List<Objection> objections = definisi.objections();
        if (!objections.isEmpty()) {
            throw Problem.of(422, "indeks-refused").with("errors", objections);
        }
        repository.lock(definisi.kode());
        if (repository.exists(definisi.kode(), definisi.berlakuMulai())) {
            throw Problem.of(
                    409,
                    "indeks-exists",
                    definisi.kode(),
                    definisi.berlakuMulai().toString());
        }
        Indeks indeks = new Indeks(definisi, journal.now(), journal.actor());
        repository.persistAndFlush(indeks);
        journal.changed("indeks.define", "indeks/" + indeks.id(), KABUPATEN, null, definisi);
        return indeks;
    }

    @Transactional
    public List<Indeks> definitions() {
        return repository.findAllDated();
    }

    /** Computes under the definition in force at the end of the year, and publishes. */
    @Transactional
    public IndeksNilai publish(
            String opd,
            int tahun,
            String kode,
            List<IndeksCalculator.Nilai> komponen,
            LocalDate tanggal,
            String alasanKoreksi) {
        opdService.lockToPublish(opd, tanggal);
        Indeks indeks = repository
                .findInForce(kode, LocalDate.of(tahun, Month.DECEMBER, 31))
                .orElseThrow(Problem::notFound);
        Outcome<IndeksCalculator.Result> outcome = new IndeksCalculator(indeks.definisi()).calculate(komponen);
        if (outcome instanceof Outcome.Refused<IndeksCalculator.Result> refused) {
            throw Problem.of(422, "indeks-refused").with("errors", refused.objections());
        }
        IndeksCalculator.Result result = ((Outcome.Scored<IndeksCalculator.Result>) outcome).result();
        IndeksNilai nilai = journal.replace(
                nilaiRepository.findPublished(opd, tahun, kode),
                alasanKoreksi,
                by -> new IndeksNilai(opd, tahun, indeks, result, tanggal, by));
        String subject = "indeks-nilai/" + nilai.id();
        journal.publish("IndexPublished", subject, opd, IndexPublished.from(nilai));
        journal.changed("indeks.publish", subject, opd, null, komponen);
        return nilai;
    }

    @Transactional
    public List<IndeksNilai> findPublished(String opd, int tahun) {
        opdService.today(opd);
        return nilaiRepository.findPublished(opd, tahun);
    }
}
