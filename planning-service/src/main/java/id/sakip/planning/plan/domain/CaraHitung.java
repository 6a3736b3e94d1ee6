package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Proposes how the values of the tribulan make the year (domain note 9.1). It cannot be seen from the satuan: Pengadegan
 * counts 12 laporan as 3, 6, 9, 12 and 12 kegiatan as 3, 3, 3, 3. Every type whose invariant holds is named, in the order
 * in which they are tried; the first is proposed, and where more than one fits a person has to be asked.
 */
public final class CaraHitung {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int TRIBULAN_PER_YEAR = 4;

    /**
     * @param fits every type the numbers allow
     * @param proposed the first of them; null when the numbers allow none or are missing
     */
    public record Usulan(List<WithinYear> fits, WithinYear proposed) {
        /** True unless the numbers leave no choice. */
        public boolean ask() {
            return fits.size() != 1;
        }
    }

    private final List<Value> quarters;
    private final Value annual;
    private final boolean percent;

    private CaraHitung(List<Value> quarters, Value annual, boolean percent) {
        this.quarters = quarters;
        this.annual = annual;
        this.percent = percent;
    }

    /**
     * @param annual the target of the year, or an empty Value where the paper prints none (Gumelar)
     * @param months whether its node plans by month instead
     */
    public static Usulan propose(List<Value> quarters, Value annual, String satuan, boolean months) {
        CaraHitung numbers = new CaraHitung(quarters, annual, Satuan.percent(satuan));
        List<WithinYear> fits = quarters.stream().noneMatch(Value::filled)
                ? Stream.of(WithinYear.BULANAN_PERSEN).filter(type -> months).toList()
                : Stream.of(WithinYear.values()).filter(numbers::fits).toList();
        return new Usulan(fits, fits.isEmpty() ? null : fits.get(0));
    }

    /** Whether the numbers keep the invariant of a type; what is not there cannot break it. */
    public static boolean holds(WithinYear type, List<Value> quarters, Value annual, String satuan) {
        return new CaraHitung(quarters, annual, Satuan.percent(satuan)).keeps(type);
    }

    /** What four values amount to in a year, or an empty Value when they do not say. */
    public static Value ofYear(WithinYear type, List<Value> quarters) {
        if (type == WithinYear.ADITIF || type == WithinYear.KEJADIAN) {
            List<BigDecimal> numbers = numbers(quarters);
            return numbers.isEmpty()
                    ? Value.EMPTY
                    : Value.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), null);
        }
        return quarters.size() == TRIBULAN_PER_YEAR ? quarters.get(TRIBULAN_PER_YEAR - 1) : Value.EMPTY;
    }

    private boolean fits(WithinYear type) {
        boolean usable = type == WithinYear.GRADE
                || quarters.stream().noneMatch(value -> Grade.of(value).isPresent());
        return usable && quarters.size() == TRIBULAN_PER_YEAR && distinct(type) && keeps(type);
    }

    /** What makes a type the natural reading, beyond its invariant. */
    private boolean distinct(WithinYear type) {
        List<BigDecimal> numbers = numbers(quarters);
        boolean complete = numbers.size() == TRIBULAN_PER_YEAR;
        boolean everyQuarter = complete && numbers.stream().allMatch(number -> number.signum() > 0);
        return switch (type) {
            case KUMULATIF -> complete && numbers.get(0).compareTo(numbers.get(3)) < 0;
            case ADITIF -> everyQuarter;
            case KEJADIAN -> !everyQuarter && numbers.stream().anyMatch(number -> number.signum() > 0);
            case KONSTAN -> complete;
            case POSISI_AKHIR -> quarters.get(TRIBULAN_PER_YEAR - 1).numeric();
            case GRADE -> true;
            case BULANAN_PERSEN -> false;
        };
    }

    private boolean keeps(WithinYear type) {
        List<BigDecimal> numbers = numbers(quarters);
        return switch (type) {
            case KUMULATIF -> rising(numbers) && reachesTarget();
            case ADITIF, KEJADIAN -> addsUp();
            case KONSTAN ->
                numbers.stream().allMatch(number -> number.compareTo(numbers.get(0)) == 0) && reachesTarget();
            case POSISI_AKHIR -> earlierBlankOrFinal() && reachesTarget();
            case GRADE ->
                quarters.stream().filter(Value::filled).allMatch(value -> Grade.of(value)
                                .isPresent())
                        && reachesTarget();
            case BULANAN_PERSEN -> true;
        };
    }

    private static boolean rising(List<BigDecimal> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).compareTo(numbers.get(i - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean addsUp() {
        Value sum = ofYear(WithinYear.ADITIF, quarters);
        if (!sum.numeric()) {
            return true;
        }
        return annual.numeric()
                ? sum.value().compareTo(annual.value()) == 0
                : !percent || sum.value().compareTo(HUNDRED) <= 0;
    }

    private boolean reachesTarget() {
        Value last = ofYear(WithinYear.POSISI_AKHIR, quarters);
        return !annual.filled() || !last.filled() || last.sameAs(annual);
    }

    private boolean earlierBlankOrFinal() {
        Value last = ofYear(WithinYear.POSISI_AKHIR, quarters);
        return quarters.stream().filter(Value::numeric).allMatch(value -> value.sameAs(last));
    }

    private static List<BigDecimal> numbers(List<Value> quarters) {
        return quarters.stream()
                .filter(Value::numeric)
                .map(Value::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
