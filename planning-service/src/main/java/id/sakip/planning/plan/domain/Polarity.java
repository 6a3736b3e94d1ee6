package id.sakip.planning.plan.domain;

/** Which direction is good: more, less, or inside a range. */
public enum Polarity {
    POSITIF,
    NEGATIF,
    RENTANG
}
