package id.sakip.realization.period.domain;

import java.time.Instant;
import java.time.LocalDate;

/** Perpanjangan (extension): more time for one OPD, with its reason. */
public record Extension(LocalDate deadline, String reason, String by, Instant at) {}
