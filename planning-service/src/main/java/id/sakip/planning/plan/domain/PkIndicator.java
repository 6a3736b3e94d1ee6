package id.sakip.planning.plan.domain;

import java.util.UUID;

/**
 * An indicator in a Perjanjian Kinerja, with the target of the year. {@code ref}, {@code nama}, {@code satuan} and the
 * ways of counting may be left out for an indicator the OPD already plans with.
 */
public record PkIndicator(
        UUID indicatorId,
        String ref,
        String nama,
        String satuan,
        Polarity polarity,
        WithinYear withinYear,
        Integer decimals,
        Value target) {}
