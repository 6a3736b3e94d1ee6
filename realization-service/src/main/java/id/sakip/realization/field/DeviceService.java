package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Enrols phones, renews their tokens, and takes them back (ADR 0037). */
@ApplicationScoped
public class DeviceService {
    static final String TOKEN = "sakip_dt_";
    static final String RENEWAL = "sakip_dr_";
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);
    private static final int MAX_SECRET = 100;

    private final DeviceRepository devices;
    private final FieldConfig config;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    DeviceService(
            DeviceRepository devices,
            FieldConfig config,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.devices = devices;
        this.config = config;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What a device gets to know, once. */
    public record Issued(Device device, String token, String renewal) {}

    /** An officer who signed in makes this phone his; one he had enrolled before starts anew. */
    @Transactional
    public Issued enrol(UUID id, String opd, String label) {
        lock.hold(opd);
        Device device = devices.findForChange(id).orElseGet(() -> new Device(id, opd, user.name()));
        if (!device.belongsTo(opd, user.name())) {
            throw Problem.of(409, "device-taken");
        }
        device.enrol(label, now(), config.enrolmentLife());
        Issued issued = issue(device, null);
        devices.persist(device);
        record("device.enrolled", device, Map.of("officer", device.officer()));
        return issued;
    }

    /**
     * Trades a renewal for a new pair. One that was traded before shows that it is in two hands: the device is revoked, unless
     * nothing ever came of the new pair, which is what a lost answer looks like.
     */
    @Transactional(dontRollbackOn = Problem.class)
    public Issued renew(String renewal) {
        if (!renewal.startsWith(RENEWAL) || renewal.length() > MAX_SECRET) {
            throw Problem.of(401, "device-renewal");
        }
        String hash = DeviceSecret.hash(renewal);
        Device device = devices.findByRenewal(hash)
                .flatMap(devices::findForChange)
                .filter(d -> d.isLive(now()))
                .orElseThrow(() -> Problem.of(401, "device-renewal"));
        if (!device.acceptsRenewal(hash)) {
            device.revoke("system", "Token pembaruan dipakai dua kali", now());
            record("device.revoked", device, Map.of("reason", device.revokeReason()));
            throw Problem.of(401, "device-renewal");
        }
        return issue(device, hash);
    }

    /** @return the device this token belongs to; empty when it is unknown, over or revoked */
    @Transactional
    public Optional<Device> authenticate(String token) {
        if (!token.startsWith(TOKEN) || token.length() > MAX_SECRET) {
            return Optional.empty();
        }
        Instant now = now();
        Optional<Device> device = devices.findByToken(DeviceSecret.hash(token)).filter(d -> d.acceptsToken(now));
        device.filter(d -> !d.tokenUsed() || d.lastSeenAt().isBefore(now.minus(SEEN_EVERY)))
                .flatMap(d -> devices.findForChange(d.id()))
                .ifPresent(d -> d.seen(now));
        return device;
    }

    /** An officer sees his own, the others of the OPD see all. */
    @Transactional
    public List<Device> list(String opd) {
        user.requireOpd(opd);
        return devices.listOf(opd, ownOnly() ? user.name() : null);
    }

    /** From the next request on the device is a stranger. */
    @Transactional
    public Device revoke(String opd, UUID id, String reason) {
        user.requireOpd(opd);
        lock.hold(opd);
        Device device = devices.findForChange(id)
                .filter(d -> d.opd().equals(opd) && (!ownOnly() || d.officer().equals(user.name())))
                .orElseThrow(Problem::notFound);
        if (device.revokedAt() == null) {
            device.revoke(user.name(), reason, now());
            record("device.revoked", device, Map.of("reason", reason));
        }
        return device;
    }

    private boolean ownOnly() {
        return user.roles().equals(java.util.Set.of(Roles.PETUGAS_LAPANGAN));
    }

    private Issued issue(Device device, String usedRenewal) {
        String token = DeviceSecret.create(TOKEN);
        String renewal = DeviceSecret.create(RENEWAL);
        device.issue(
                DeviceSecret.hash(token),
                now().plus(config.deviceTokenLife()),
                DeviceSecret.hash(renewal),
                usedRenewal);
        return new Issued(device, token, renewal);
    }

    private void record(String action, Device device, Object after) {
        audit.record(action, "device/" + device.id(), device.opd(), null, after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
