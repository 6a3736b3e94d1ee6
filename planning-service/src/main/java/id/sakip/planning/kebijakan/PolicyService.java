package id.sakip.planning.kebijakan;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.acuan.ReferenceData;
import id.sakip.planning.kebijakan.domain.Policy;
import id.sakip.planning.kebijakan.domain.PolicyShape;
import id.sakip.planning.kebijakan.domain.ReferenceScale;
import id.sakip.planning.shape.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The policies of the kabupaten. */
@ApplicationScoped
public class PolicyService {
    /** Facts of the whole kabupaten belong to no OPD. */
    private static final String KABUPATEN = "-";

    private final PolicyRepository repository;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ReferenceData reference;
    private final Clock clock;

    PolicyService(
            PolicyRepository repository,
            EventLog events,
            AuditTrail audit,
            CurrentUser user,
            ReferenceData reference,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.audit = audit;
        this.user = user;
        this.reference = reference;
        this.clock = clock;
    }

    /** What travels in the event PolicyPublished. */
    public record PolicyPublished(Policy policy) {}

    @Transactional
    public Policy publishPolicy(Policy request) {
        Policy policy = ReferenceScale.adopt(request, reference.scales());
        Shapes.check(shape -> PolicyShape.check(shape, policy));
        if (repository.findByIdOptional(policy.id()).isPresent()) {
            throw Problem.of(409, "policy-exists", policy.id());
        }
        if (repository.beginsOn(policy.berlakuMulai())) {
            throw Problem.of(409, "policy-date-taken", policy.berlakuMulai());
        }
        PublishedPolicy published = new PublishedPolicy(policy, user.name(), clock.instant());
        repository.persistAndFlush(published);
        String subject = "kebijakan/" + policy.id();
        events.append("PolicyPublished", subject, KABUPATEN, new PolicyPublished(published.toPolicy()));
        audit.record("kebijakan.publish", subject, KABUPATEN, null, published.toPolicy());
        return published.toPolicy();
    }

    /** The policy in effect on a day, or all of them, newest first. */
    @Transactional
    public List<Policy> find(LocalDate asOf) {
        if (asOf == null) {
            return repository.newestFirst().stream()
                    .map(PublishedPolicy::toPolicy)
                    .toList();
        }
        return repository
                .findInEffect(asOf)
                .map(PublishedPolicy::toPolicy)
                .map(List::of)
                .orElse(List.of());
    }
}
