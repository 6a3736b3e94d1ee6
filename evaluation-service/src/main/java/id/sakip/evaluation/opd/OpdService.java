package id.sakip.evaluation.opd;

import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Which OPD exist. An OPD nobody registered is 404, for writing and for reading. */
@ApplicationScoped
public class OpdService {

    private final OpdRepository repository;
    private final Clock clock;

    OpdService(OpdRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    public void register(String kode, String nama, ZoneId zonaWaktu) {
        Opd opd = repository.findForWrite(kode).orElseGet(() -> new Opd(kode));
        opd.describe(nama, zonaWaktu);
        repository.persist(opd);
    }

    /**
     * Locks the OPD until the transaction ends, so that two officers never decide on the same version.
     *
     * @return the day it is there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LocalDate lockForWrite(String kode) {
        return today(repository.findForWrite(kode).orElseThrow(Problem::notFound));
    }

    /** Locks as {@link #lockForWrite}, for something that cannot have been published on a day still to come. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockToPublish(String kode, LocalDate tanggal) {
        LocalDate today = lockForWrite(kode);
        if (tanggal != null && tanggal.isAfter(today)) {
            throw Problem.of(422, "publication-date-in-future", tanggal.toString());
        }
    }

    /** @return false when nobody registered it; otherwise it is locked as by {@link #lockForWrite} */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lockIfKnown(String kode) {
        return repository.findForWrite(kode).isPresent();
    }

    /** An OPD and the day it is there. */
    public record OpdDay(String kode, String nama, LocalDate today) {}

    /** In the order of their codes, those after the given one. */
    @Transactional
    public List<OpdDay> findAfter(String kode, int limit) {
        return repository.findAfter(kode, limit).stream()
                .map(opd -> new OpdDay(opd.kode(), opd.nama(), today(opd)))
                .toList();
    }

    @Transactional
    public long count() {
        return repository.count();
    }

    @Transactional
    public String nama(String kode) {
        return repository.findByIdOptional(kode).orElseThrow(Problem::notFound).nama();
    }

    @Transactional
    public LocalDate today(String kode) {
        return today(repository.findByIdOptional(kode).orElseThrow(Problem::notFound));
    }

    @Transactional
    public ZoneId zone(String kode) {
        return repository.findByIdOptional(kode).orElseThrow(Problem::notFound).zonaWaktu();
    }

    private LocalDate today(Opd opd) {
        return LocalDate.now(clock.withZone(opd.zonaWaktu()));
    }
}
