package id.sakip.planning.plan.domain;

/** How a key indicator is computed. A PERSENTASE needs a numerator and a denominator (domain note 4.2). */
public record IkuFormula(Type type, String text, String numerator, String denominator) {
    public enum Type {
        NILAI,
        PERSENTASE,
        JUMLAH
    }
}
