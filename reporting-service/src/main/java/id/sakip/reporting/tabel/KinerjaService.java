package id.sakip.reporting.tabel;

import id.sakip.kit.problem.Problem;
import id.sakip.reporting.fact.FactReader;
import id.sakip.reporting.table.Kinerja;
import jakarta.enterprise.context.ApplicationScoped;

/** The year of an OPD, arranged for tables and checks. */
@ApplicationScoped
public class KinerjaService {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final FactReader facts;

    KinerjaService(FactReader facts) {
        this.facts = facts;
    }

    /** @throws Problem 404 when nothing is known of this OPD, or the year is none */
    public Kinerja of(String opd, int tahun) {
        if (tahun < FIRST_YEAR || tahun > LAST_YEAR) {
            throw Problem.notFound();
        }
        return Kinerja.of(facts.facts(opd, tahun));
    }
}
