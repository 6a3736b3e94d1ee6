package id.sakip.reporting.fact.domain;

import java.util.Objects;

/** The newest version of something another service decided, with the event that said so. */
public record Fact<T>(T data, Provenance origin) {

    public Fact {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(origin, "origin");
    }
}
