package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Perjanjian Kinerja (performance agreement) of one year between the head of the OPD and the Bupati, or between two rungs
 * of the ladder below (Perpres 29/2014, PermenPANRB 53/2014): both parties, the promises, Lampiran A (sasaran) and
 * Lampiran B (program).
 *
 * @param unitRef the unit whose head promises; absent for the camat
 */
public record PerjanjianKinerja(
        int tahun,
        String tempat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<String> pernyataan,
        List<PkSasaran> sasaran,
        List<PkProgram> program,
        BigDecimal totalPagu,
        Jenjang jenjang,
        String unitRef)
        implements Content {

    public PerjanjianKinerja {
        pernyataan = copy(pernyataan);
        sasaran = copy(sasaran);
        program = copy(program);
        jenjang = jenjang == null ? Jenjang.CAMAT : jenjang;
    }

    /** The agreement of the camat with the Bupati. */
    public PerjanjianKinerja(
            int tahun,
            String tempat,
            Pihak pihakPertama,
            Pihak pihakKedua,
            List<String> pernyataan,
            List<PkSasaran> sasaran,
            List<PkProgram> program,
            BigDecimal totalPagu) {
        this(tahun, tempat, pihakPertama, pihakKedua, pernyataan, sasaran, program, totalPagu, Jenjang.CAMAT, null);
    }

    public PerjanjianKinerja between(Pihak first, Pihak second, List<String> statements) {
        return new PerjanjianKinerja(
                tahun, tempat, first, second, statements, sasaran, program, totalPagu, jenjang, unitRef);
    }

    private static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** The sum of its programs, the only total there is; absent while a program has no amount. */
    public Optional<BigDecimal> sumOfPrograms() {
        if (program.isEmpty() || program.stream().anyMatch(row -> row.pagu() == null)) {
            return Optional.empty();
        }
        return Optional.of(program.stream().map(PkProgram::pagu).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What the paper states as total, else the sum. */
    public Optional<BigDecimal> totalOrSum() {
        return totalPagu == null ? sumOfPrograms() : Optional.of(totalPagu);
    }

    @Override
    public List<TargetLine> targetLines() {
        return Stream.concat(
                        sasaran.stream().flatMap(row -> lines(row.nodeId(), row.indicators())),
                        program.stream().flatMap(row -> lines(row.nodeId(), row.indicators())))
                .toList();
    }

    private Stream<TargetLine> lines(UUID nodeId, List<PkIndicator> indicators) {
        return indicators.stream().map(indicator -> {
            TreeMap<Integer, Value> targets = new TreeMap<>();
            if (indicator.target() != null) {
                targets.put(tahun, indicator.target());
            }
            return new TargetLine(
                    nodeId,
                    null,
                    indicator.indicatorId(),
                    indicator.ref(),
                    indicator.nama(),
                    indicator.satuan(),
                    indicator.polarity(),
                    targets,
                    new TreeMap<>());
        });
    }
}
