package id.sakip.evaluation.kabupaten;

import id.sakip.evaluation.benchmark.BenchmarkService;
import id.sakip.evaluation.reference.domain.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What all OPD of the kabupaten reached in satisfaction and public service. */
@ApplicationScoped
public class PelayananService {

    private final PelayananQuery query;
    private final BenchmarkService benchmarkService;

    PelayananService(PelayananQuery query, BenchmarkService benchmarkService) {
        this.query = query;
        this.benchmarkService = benchmarkService;
    }

    /** @param after OPD code the page begins behind */
    @Transactional
    public List<PelayananRow> rows(int tahun, String after, int limit) {
        return query.rows(tahun, after, limit);
    }

    @Transactional
    public PelayananRingkasan summary(int tahun) {
        PelayananQuery.Totals ikm = query.ikm(tahun);
        return new PelayananRingkasan(
                ikm.opd(),
                ikm.rerata(),
                query.ipp(tahun).rerata(),
                benchmarkService.findPublished(tahun).stream()
                        .filter(b -> b.ukuran() != Measure.AKIP)
                        .toList());
    }
}
