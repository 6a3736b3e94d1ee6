package id.sakip.evaluation.benchmark;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.Scale;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** National and regional values a kecamatan compares itself with. */
@ApplicationScoped
public class BenchmarkService {

    private static final String KABUPATEN = "-";

    private final BenchmarkRepository repository;
    private final ReferenceData reference;
    private final Journal journal;

    BenchmarkService(BenchmarkRepository repository, ReferenceData reference, Journal journal) {
        this.repository = repository;
        this.reference = reference;
        this.journal = journal;
    }

    @Transactional
    public Benchmark publish(BenchmarkCommand command) {
        BigDecimal highest = highest(command);
        if (command.nilai() != null && command.nilai().compareTo(highest) > 0) {
            throw Problem.of(422, "benchmark-out-of-range", command.ukuran().name(), highest.toPlainString());
        }
        repository.lock(command.tahun(), command.ukuran(), command.tingkat());
        Benchmark benchmark = journal.replace(
                repository.findPublished(command.tahun(), command.ukuran(), command.tingkat()),
                command.alasanKoreksi(),
                by -> new Benchmark(command, by));
        String subject = "benchmark/" + benchmark.id();
        journal.publish("BenchmarkPublished", subject, KABUPATEN, BenchmarkPublished.from(benchmark));
        journal.changed("benchmark.publish", subject, KABUPATEN, null, command);
        return benchmark;
    }

    @Transactional
    public List<Benchmark> findPublished(int tahun) {
        return repository.findPublishedOfYear(tahun);
    }

    private BigDecimal highest(BenchmarkCommand command) {
        return reference.scales().stream()
                .filter(scale -> scale.ukuran() == command.ukuran())
                .map(Scale::highest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
