package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.evidence.DocumentFact;
import id.sakip.evaluation.evidence.ExistingEvidenceService;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.rekomendasi.RekomendasiEvents.FollowUpRecorded;
import id.sakip.evaluation.rekomendasi.RekomendasiEvents.RecommendationIssued;
import id.sakip.evaluation.rekomendasi.domain.RekomendasiTeks;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutStatus;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recommendations of the LHE and what the OPD did about them (TLHE). */
@ApplicationScoped
public class RekomendasiService {

    private final RekomendasiRepository repository;
    private final OpdService opdService;
    private final ExistingEvidenceService evidenceService;
    private final Journal journal;

    RekomendasiService(
            RekomendasiRepository repository,
            OpdService opdService,
            ExistingEvidenceService evidenceService,
            Journal journal) {
        this.evidenceService = evidenceService;
        this.repository = repository;
        this.opdService = opdService;
        this.journal = journal;
    }

    /** Publishes the recommendations of an LHE. A correction may reword and add, but not make one disappear. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(String opd, int tahun, UUID lheId, List<RekomendasiTeks> texts) {
        List<Integer> missing = repository.findOfYear(opd, tahun).stream()
                .map(Rekomendasi::no)
                .filter(no -> texts.stream().noneMatch(text -> text.no() == no))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.of(422, "rekomendasi-missing").with("no", missing);
        }
        List<Rekomendasi> issued = new ArrayList<>();
        for (RekomendasiTeks text : texts) {
            Rekomendasi rekomendasi =
                    repository.findByNo(opd, tahun, text.no()).orElseGet(() -> new Rekomendasi(opd, tahun, text.no()));
            rekomendasi.reword(lheId, text);
            repository.persist(rekomendasi);
            issued.add(rekomendasi);
            journal.publish("RecommendationIssued", subject(rekomendasi), opd, RecommendationIssued.from(rekomendasi));
        }
        fulfil(opd, issued);
    }

    /** Closes what the documents the system holds by now fulfil; called for every document that comes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fulfilConditions(String opd) {
        List<Rekomendasi> waiting = repository.findWaitingForData(opd);
        if (!waiting.isEmpty()) {
            opdService.lockForWrite(opd);
            fulfil(opd, waiting);
        }
    }

    private void fulfil(String opd, List<Rekomendasi> candidates) {
        if (candidates.stream().allMatch(r -> r.syarat().isEmpty())) {
            return;
        }
        List<DocumentFact> facts = evidenceService.factsOf(opd);
        for (Rekomendasi rekomendasi : candidates) {
            if (facts.stream().anyMatch(rekomendasi::fulfilBy)) {
                repository.flush();
                journal.publish(
                        "FollowUpRecorded", subject(rekomendasi), opd, RekomendasiEvents.fulfilled(rekomendasi));
                journal.changed(
                        "rekomendasi.fulfil",
                        subject(rekomendasi),
                        opd,
                        null,
                        rekomendasi.fulfilment().orElseThrow());
            }
        }
    }

    /** Recommendations of several OPD, that year's and older, in one query. */
    @Transactional
    public List<Rekomendasi> findUpTo(Collection<String> opds, int tahun) {
        return repository.findUpTo(opds, tahun);
    }

    /** Recommendations of earlier years that are not done on that day. */
    @Transactional
    public List<Rekomendasi> findOpenBefore(String opd, int tahun, LocalDate day) {
        return repository.findBefore(opd, tahun).stream()
                .filter(r -> r.assess(day).status() != TindakLanjutStatus.SELESAI)
                .toList();
    }

    @Transactional
    public List<Rekomendasi> findOfYear(String opd, int tahun) {
        opdService.today(opd);
        return repository.findOfYear(opd, tahun);
    }

    @Transactional
    public Rekomendasi find(String opd, int tahun, int no) {
        return repository.findByNo(opd, tahun, no).orElseThrow(Problem::notFound);
    }

    /** Records what the OPD reports. The same report again changes nothing; another one needs the ETag it was based on. */
    @Transactional
    public Rekomendasi recordTindakLanjut(String opd, int tahun, int no, String ifMatch, TindakLanjutReport reported) {
        LocalDate today = opdService.lockForWrite(opd);
        TindakLanjutReport report = reported.asOf() == null ? reported.at(today) : reported;
        Rekomendasi rekomendasi = repository.findByNo(opd, tahun, no).orElseThrow(Problem::notFound);
        if (report.asOf().isAfter(today)) {
            throw Problem.of(422, "as-of-in-future", report.asOf().toString());
        }
        if (report.evidence().stream().anyMatch(e -> e.url() == null && e.evidenceId() == null)) {
            throw Problem.of(422, "evidence-without-location");
        }
        Optional<TindakLanjut> present = rekomendasi.tindakLanjut();
        TindakLanjutReport before = present.map(TindakLanjut::report).orElse(null);
        if (report.equals(before)) {
            return rekomendasi;
        }
        present.ifPresent(t -> Preconditions.requireMatch(ifMatch, t.version()));
        TindakLanjut tindakLanjut = present.orElseGet(rekomendasi::beginTindakLanjut);
        tindakLanjut.record(report, journal.actor(), journal.now());
        repository.persistAndFlush(rekomendasi);
        journal.publish(
                "FollowUpRecorded", subject(rekomendasi), opd, FollowUpRecorded.from(rekomendasi, tindakLanjut));
        journal.changed("tindak-lanjut.record", subject(rekomendasi), opd, before, report);
        return rekomendasi;
    }

    private static String subject(Rekomendasi rekomendasi) {
        return "rekomendasi/" + rekomendasi.id();
    }
}
