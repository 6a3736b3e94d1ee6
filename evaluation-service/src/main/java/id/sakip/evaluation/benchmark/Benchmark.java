package id.sakip.evaluation.benchmark;

import id.sakip.evaluation.journal.Publication;
import id.sakip.evaluation.journal.PublishedFigure;
import id.sakip.evaluation.reference.domain.Measure;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** What a measure came to at a level in a year; without a value when it is known that no reference exists. */
@Entity
@Table(name = "benchmark")
public class Benchmark implements PublishedFigure {

    @Id
    private UUID id;

    private int tahun;

    @Enumerated(EnumType.STRING)
    private Measure ukuran;

    @Enumerated(EnumType.STRING)
    private Tingkat tingkat;

    private BigDecimal nilai;
    private String sumber;

    @Embedded
    private Publication publication;

    @Version
    private long version;

    protected Benchmark() {}

    Benchmark(BenchmarkCommand command, Publication by) {
        this.id = UUID.randomUUID();
        this.tahun = command.tahun();
        this.ukuran = command.ukuran();
        this.tingkat = command.tingkat();
        this.nilai = command.nilai();
        this.sumber = command.sumber();
        this.publication = by;
    }

    public UUID id() {
        return id;
    }

    public int tahun() {
        return tahun;
    }

    public Measure ukuran() {
        return ukuran;
    }

    public Tingkat tingkat() {
        return tingkat;
    }

    public BigDecimal nilai() {
        return nilai;
    }

    public String sumber() {
        return sumber;
    }

    @Override
    public Publication publication() {
        return publication;
    }
}
