package id.sakip.reporting.fact;

import id.sakip.kit.problem.Problem;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hands the other features the facts of an OPD. */
@ApplicationScoped
public class FactReader {
    private final FactStore store;

    FactReader(FactStore store) {
        this.store = store;
    }

    /** @throws Problem 404 when nothing is known of this OPD */
    public OpdFacts facts(String opd, int tahun) {
        List<StoredFact> rows = store.of(opd);
        if (opd.equals(FactStore.KABUPATEN)
                || rows.stream().noneMatch(row -> row.opd().equals(opd))) {
            throw Problem.notFound();
        }
        return FactAssembler.assemble(opd, tahun, rows);
    }

    /** @throws Problem 404 when nothing is known of this OPD */
    public void requireKnown(String opd) {
        if (opd.equals(FactStore.KABUPATEN) || !store.knows(opd)) {
            throw Problem.notFound();
        }
    }

    /** Last event applied, per source. */
    public List<Provenance> lastPerSource() {
        return store.lastPerSource();
    }
}
