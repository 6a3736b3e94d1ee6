package id.sakip.realization.evidence;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.time.Tribulan;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Evidence of an OPD: found, attached to what it proves, deleted. */
@ApplicationScoped
public class EvidenceService {
    private final EvidenceRepository evidence;
    private final EvidenceLinkRepository links;
    private final Map<TargetKind, TargetCheck> targets;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository evidence,
            EvidenceLinkRepository links,
            @All List<TargetCheck> targets,
            EventLog events,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.evidence = evidence;
        this.links = links;
        this.targets = targets.stream().collect(Collectors.toMap(TargetCheck::kind, Function.identity()));
        this.events = events;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** A file with everything it is evidence of. */
    public record Attached(Evidence evidence, List<Target> targets) {}

    /** @throws Problem 404 when there is none in this OPD, 410 when it was deleted */
    @Transactional
    public Evidence find(FileId id) {
        user.requireOpd(id.opd());
        return requireThere(evidence.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    @Transactional
    public Attached get(FileId id) {
        return attached(find(id));
    }

    @Transactional
    public List<Evidence> listAfter(String opd, Instant createdAt, UUID id, int limit) {
        user.requireOpd(opd);
        return evidence.listAfter(opd, createdAt, id, limit);
    }

    /** @return those of these files that are here, for whoever shows a thing with its files */
    @Transactional
    public List<AttachedEvidence> shown(String opd, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : evidence.listOf(opd, ids).stream().map(AttachedEvidence::of).toList();
    }

    /** @return evidence of the entries of a tribulan, by indicator */
    @Transactional
    public Map<UUID, List<AttachedEvidence>> ofEntries(String opd, int tahun, Tribulan tribulan) {
        String prefix = Target.entriesOf(tahun, tribulan.number());
        List<EvidenceLink> found = links.listTargets(opd, TargetKind.ENTRY, prefix);
        Map<UUID, AttachedEvidence> files =
                shown(
                                opd,
                                found.stream()
                                        .map(EvidenceLink::evidenceId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(AttachedEvidence::id, Function.identity()));
        Map<UUID, List<AttachedEvidence>> byIndicator = new HashMap<>();
        for (EvidenceLink link : found) {
            UUID indicator = UUID.fromString(link.target().key().substring(prefix.length()));
            byIndicator.computeIfAbsent(indicator, key -> new ArrayList<>()).add(files.get(link.evidenceId()));
        }
        return byIndicator;
    }

    /** Says what else the file proves; what it is attached to already stays as it is. */
    @Transactional
    public Attached attach(FileId id, String ifMatch, List<Target> wanted) {
        user.requireOpd(id.opd());
        wanted.forEach(target -> targets.get(target.kind()).require(id.opd(), target));
        Evidence file = requireThere(evidence.findForChange(id).orElseThrow(Problem::notFound));
        Preconditions.requireMatch(ifMatch, file.version());
        List<Target> added = wanted.stream()
                .distinct()
                .filter(target -> links.findByIdOptional(EvidenceLink.LinkId.of(id, target))
                        .isEmpty())
                .toList();
        added.forEach(target -> links.persist(new EvidenceLink(id, target, user.name(), now())));
        if (!added.isEmpty()) {
            file.changed();
            audit.record("evidence.attached", "evidence/" + id.id(), id.opd(), null, added);
            events.append("EvidenceAttached", "evidence/" + id.id(), id.opd(), AttachedEvent.of(file, added));
        }
        return attached(file);
    }

    /** Takes one back; the file stays. */
    @Transactional
    public Attached detach(FileId id, String ifMatch, Target target) {
        user.requireOpd(id.opd());
        targets.get(target.kind()).require(id.opd(), target);
        Evidence file = requireThere(evidence.findForChange(id).orElseThrow(Problem::notFound));
        Preconditions.requireMatch(ifMatch, file.version());
        if (!links.deleteById(EvidenceLink.LinkId.of(id, target))) {
            throw Problem.notFound();
        }
        file.changed();
        audit.record("evidence.detached", "evidence/" + id.id(), id.opd(), target, null);
        return attached(file);
    }

    /** Deletes a file that proves nothing any more. The bytes stay for a while, the knowledge that it was there for ever. */
    @Transactional
    public void delete(FileId id, String ifMatch, String reason) {
        user.requireOpd(id.opd());
        Evidence file = requireThere(evidence.findForChange(id).orElseThrow(Problem::notFound));
        Preconditions.requireMatch(ifMatch, file.version());
        if (links.countOf(id.opd(), id.id()) > 0) {
            throw Problem.of(409, "evidence-in-use")
                    .with("targets", attached(file).targets());
        }
        file.delete(reason, user.name(), now());
        audit.record(
                "evidence.deleted",
                "evidence/" + id.id(),
                id.opd(),
                Map.of("sha256", file.sha256()),
                Map.of("reason", reason));
    }

    private Attached attached(Evidence file) {
        return new Attached(
                file,
                links.listOf(file.fileId()).stream().map(EvidenceLink::target).toList());
    }

    private static Evidence requireThere(Evidence file) {
        if (file.isDeleted()) {
            throw Problem.of(410, "evidence-deleted", file.deleteReason()).with("deletedAt", file.deletedAt());
        }
        return file;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
