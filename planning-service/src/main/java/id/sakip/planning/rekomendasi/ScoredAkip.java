package id.sakip.planning.rekomendasi;

import java.math.BigDecimal;

/** What an event AkipScored of evaluation says, as far as planning reads it. */
public record ScoredAkip(int tahun, int versi, BigDecimal nilai, String predikat) {}
