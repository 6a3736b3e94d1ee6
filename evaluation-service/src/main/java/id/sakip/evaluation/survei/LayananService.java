package id.sakip.evaluation.survei;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The services of an OPD. One that people were asked about is never removed, only set inactive. */
@ApplicationScoped
public class LayananService {

    private static final UUID NONE = new UUID(0, 0);

    private final LayananRepository repository;
    private final OpdService opdService;
    private final Journal journal;

    LayananService(LayananRepository repository, OpdService opdService, Journal journal) {
        this.repository = repository;
        this.opdService = opdService;
        this.journal = journal;
    }

    @Transactional
    public Layanan add(String opd, String nama, Long pengguna) {
        opdService.lockForWrite(opd);
        requireFree(opd, nama, NONE);
        int no = repository.findOfOpd(opd).stream().mapToInt(Layanan::no).max().orElse(0) + 1;
        Layanan layanan = new Layanan(opd, no, nama, pengguna);
        repository.persistAndFlush(layanan);
        journal.changed("layanan.add", subject(layanan), opd, null, new State(nama, pengguna, true));
        return layanan;
    }

    @Transactional
    public Layanan change(String opd, UUID id, String ifMatch, String nama, Long pengguna, boolean aktif) {
        opdService.lockForWrite(opd);
        Layanan layanan = repository.findOfOpd(opd, id).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, layanan.version());
        requireFree(opd, nama, id);
        State before = new State(layanan.nama(), layanan.pengguna(), layanan.aktif());
        layanan.describe(nama, pengguna, aktif);
        repository.flush();
        journal.changed("layanan.change", subject(layanan), opd, before, new State(nama, pengguna, aktif));
        return layanan;
    }

    @Transactional
    public List<Layanan> findOfOpd(String opd) {
        opdService.today(opd);
        return repository.findOfOpd(opd);
    }

    private void requireFree(String opd, String nama, UUID except) {
        if (repository.isNameTaken(opd, nama, except)) {
            throw Problem.of(409, "layanan-exists", nama);
        }
    }

    private static String subject(Layanan layanan) {
        return "layanan/" + layanan.id();
    }

    private record State(String nama, Long pengguna, boolean aktif) {}
}
