package id.sakip.realization.realization;

import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the capaian of a submission as it was verified, and writes down what comes out differently later. */
@ApplicationScoped
class Measurement {
    private final StoredFigures figures;
    private final ChangeRepository changes;

    Measurement(StoredFigures figures, ChangeRepository changes) {
        this.figures = figures;
        this.changes = changes;
    }

    /** Keeps the figures of a form that is verified now, whatever was kept before. */
    void keep(Submission submission, Form form) {
        replace(submission, form, null, Map.of());
    }

    /**
     * Measures anew what was verified before.
     *
     * @param before rows as they were entered, where the entry itself was corrected
     * @return whether any figure came out differently
     */
    boolean renew(Submission submission, Form form, Change.Cause cause, Map<UUID, EntryFacts> before) {
        return replace(submission, form, cause, before);
    }

    void changed(Change change) {
        changes.persist(change);
    }

    private boolean replace(Submission submission, Form form, Change.Cause cause, Map<UUID, EntryFacts> corrected) {
        Map<UUID, MeasuredValue> measured = figures.measuredByIndicator(submission);
        Set<UUID> gone = new HashSet<>(measured.keySet());
        boolean changed = false;
        for (FormRow row : form.rows()) {
            UUID id = row.indicator().definition().id();
            gone.remove(id);
            MeasuredValue stored = measured.get(id);
            boolean same = stored != null && stored.sameAs(row.capaian());
            if (cause != null && (!same || corrected.containsKey(id))) {
                EntryFacts now = corrected.containsKey(id) ? row.entry() : null;
                Side before = stored == null ? null : stored.side(corrected.get(id));
                changes.persist(Change.ofIndicator(submission.id(), id, cause, before, Side.of(now, row.capaian())));
            }
            if (stored == null) {
                figures.store(new MeasuredValue(submission.id(), id, row.capaian()));
            } else if (!same) {
                stored.replace(row.capaian());
            }
            changed |= !same;
        }
        for (UUID id : gone) {
            if (cause != null) {
                changes.persist(Change.ofIndicator(
                        submission.id(), id, cause, measured.get(id).side(null), null));
            }
            figures.remove(measured.get(id));
        }
        return changed || !gone.isEmpty();
    }
}
