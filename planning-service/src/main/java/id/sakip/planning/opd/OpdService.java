package id.sakip.planning.opd;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.opd.domain.Nip;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.OpdShape;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.shape.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry of OPD. */
@ApplicationScoped
public class OpdService {
    private final OpdRepository repository;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    OpdService(OpdRepository repository, EventLog events, AuditTrail audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @param created whether the OPD was new */
    public record Registration(Opd opd, long version, boolean created) {}

    public record Versioned(Opd opd, long version) {}

    /** What travels in the event OpdRegistered. */
    public record OpdRegistered(Opd opd) {}

    /** Registers or changes an OPD. A registration equal to the present one changes nothing and emits nothing. */
    @Transactional
    public Registration registerOpd(String kode, Opd request, String ifMatch) {
        Optional<RegisteredOpd> known = repository.findLocked(kode);
        Opd opd = known.map(present -> unmasked(request, present.toOpd())).orElse(request);
        Shapes.check(shape -> OpdShape.check(shape, kode, opd));
        if (known.isEmpty()) {
            RegisteredOpd created = new RegisteredOpd(opd.withKode(kode), clock.instant());
            repository.persistAndFlush(created);
            publish(null, created);
            return new Registration(created.toOpd(), created.version(), true);
        }
        RegisteredOpd present = known.get();
        Preconditions.requireMatch(ifMatch, present.version());
        Opd before = present.toOpd();
        Opd normalized = new RegisteredOpd(opd.withKode(kode), clock.instant()).toOpd();
        if (!normalized.equals(before)) {
            present.register(normalized, clock.instant());
            repository.flush();
            publish(before, present);
        }
        return new Registration(present.toOpd(), present.version(), false);
    }

    @Transactional
    public Versioned read(String kode) {
        requireKnowable(kode);
        RegisteredOpd present = repository.findByIdOptional(kode).orElseThrow(Problem::notFound);
        return new Versioned(present.toOpd(), present.version());
    }

    @Transactional
    public Page<OpdSummary> list(String cursor, int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        if (!user.seesEveryOpd()) {
            List<OpdSummary> own =
                    user.opd().flatMap(repository::summary).map(List::of).orElse(List.of());
            return new Page<>(own, null);
        }
        return Page.of(repository.summariesAfter(after, size + 1), size, opd -> Cursor.encode(opd.kode()));
    }

    /** The date where the OPD is, from which on its documents count; 404 unless it is registered and visible. */
    @Transactional
    public LocalDate today(String kode) {
        requireKnowable(kode);
        RegisteredOpd present = repository.findByIdOptional(kode).orElseThrow(Problem::notFound);
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(present.zonaWaktu()));
    }

    /** Locks the OPD: changes to its plans happen one after the other, and its events keep that order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ZoneId lock(String kode) {
        requireKnowable(kode);
        return repository
                .findLocked(kode)
                .map(present -> ZoneId.of(present.zonaWaktu()))
                .orElseThrow(Problem::notFound);
    }

    /** The OPD as it stands, for use cases that have checked who asks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opd registered(String kode) {
        return repository.findByIdOptional(kode).map(RegisteredOpd::toOpd).orElseThrow(Problem::notFound);
    }

    /** What the other OPD of the kabupaten are called: a text that names one of them was likely copied. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> namesOfOthers(String kode) {
        return repository.namesWithout(kode);
    }

    /** Throws 404 unless the OPD is registered and visible to the user. */
    @Transactional
    public void requireVisible(String kode) {
        requireKnowable(kode);
        repository.summary(kode).orElseThrow(Problem::notFound);
    }

    /** What is no code cannot be registered; the database is not even asked. */
    private void requireKnowable(String kode) {
        user.requireOpd(kode);
        if (!OpdShape.KODE.matcher(kode).matches()) {
            throw Problem.notFound();
        }
    }

    /** Whoever read masked NIP sends them back masked; the stored ones stay. */
    private static Opd unmasked(Opd request, Opd present) {
        Map<String, Pejabat> known = present.pejabat().stream()
                .filter(official -> official.nip() != null)
                .collect(Collectors.toMap(Pejabat::ref, Function.identity()));
        return request.withPejabat(official -> {
            Pejabat stored = official == null ? null : known.get(official.ref());
            boolean masked = stored != null && Nip.masked(stored.nip()).equals(official.nip());
            return masked ? official.withNip(stored.nip()) : official;
        });
    }

    private void publish(Opd before, RegisteredOpd after) {
        Opd opd = after.toOpd();
        events.append("OpdRegistered", "opd/" + opd.kode(), opd.kode(), new OpdRegistered(opd));
        audit.record("opd.register", "opd/" + opd.kode(), opd.kode(), before, opd);
    }
}
