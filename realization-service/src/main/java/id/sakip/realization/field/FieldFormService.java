package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.field.domain.FieldForm;
import id.sakip.realization.field.domain.FormEvolution;
import id.sakip.realization.field.domain.FormField;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Forms of the kabupaten: dated data, a new version for every change. */
@ApplicationScoped
public class FieldFormService {
    private static final String KABUPATEN = "-";

    private final FormRepository forms;
    private final ChangeNumbers changes;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    FieldFormService(
            FormRepository forms,
            ChangeNumbers changes,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.forms = forms;
        this.changes = changes;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @return every version of every form */
    @Transactional
    public List<FieldForm> all() {
        return forms.listInOrder().stream().map(FormCatalog::read).toList();
    }

    /** Publishes the next version. @param draft its version number is not looked at */
    @Transactional
    public FieldForm publish(FieldForm draft) {
        lock.hold(KABUPATEN);
        Optional<FieldForm> newest = forms.findNewest(draft.kode()).map(FormCatalog::read);
        List<FormField> older = newest.map(FieldForm::fields).orElse(List.of());
        FormEvolution.check(older, draft.fields()).ifPresent(refusal -> {
            throw Problem.of(422, "field-form-refused", refusal.sentence(), refusal.remedy())
                    .with("code", refusal.code())
                    .with("pointer", refusal.pointer());
        });
        FieldForm next = new FieldForm(
                draft.kode(),
                newest.map(FieldForm::version).orElse(0) + 1,
                draft.nama(),
                draft.berlakuMulai(),
                draft.berlakuSampai(),
                draft.dasarHukum(),
                draft.verified(),
                draft.fields());
        forms.persist(
                new FormVersion(next, user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), changes.next()));
        audit.record("field.form-published", "field-form/" + next.kode(), KABUPATEN, newest.orElse(null), next);
        return next;
    }
}
