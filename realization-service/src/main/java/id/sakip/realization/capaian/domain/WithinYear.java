package id.sakip.realization.capaian.domain;

/**
 * Accumulation within the year (sifat akumulasi): how the four tribulan become a value s.d. tribulan k and a value of
 * the year. It cannot be told from the satuan: Rencana Aksi Pengadegan 2022 plans "Laporan 12" as 3/6/9/12 and its sub
 * kegiatan "Kegiatan 12" as 3/3/3/3.
 */
public enum WithinYear {
    /** Targets 25/50/75/100: each value already holds the earlier ones. */
    KUMULATIF(Combination.RUNNING, "nilai kumulatif s.d. "),
    /** Targets 3/3/3/3 of 12: the tribulan add up. */
    ADITIF(Combination.SUM, "dijumlah s.d. "),
    /** Targets 0/0/9/0: adds up, and a tribulan with zero or no target is not targeted at all. */
    KEJADIAN(Combination.SUM, "dijumlah per kejadian s.d. "),
    /** Targets 100/100/100/100: the same level all year; the latest measurement stands. */
    KONSTAN(Combination.LATEST, "tetap sepanjang tahun, pengukuran terakhir s.d. "),
    /** Targets -/-/-/84: measured once or now and then; the latest measurement stands. */
    POSISI_AKHIR(Combination.LATEST, "nilai akhir, pengukuran terakhir s.d. "),
    /** Targets "50 (CC)" or "B": a predicate; the latest one stands. */
    GRADE(Combination.LATEST, "predikat terakhir s.d. "),
    /** Monthly percents of a yearly 100 (Rencana Aksi Cerme 2019); months and tribulan add up. */
    BULANAN_PERSEN(Combination.SUM, "persentase bulanan dijumlah s.d. ");

    private enum Combination {
        RUNNING,
        SUM,
        LATEST
    }

    private final Combination combination;
    private final String phrase;

    WithinYear(Combination combination, String phrase) {
        this.combination = combination;
        this.phrase = phrase;
    }

    /** @return whether the target s.d. tribulan k is the sum of the targets of its tribulan */
    boolean sumsTargets() {
        return combination == Combination.SUM;
    }

    /** @return whether only the latest measurement counts */
    boolean takesLatest() {
        return combination == Combination.LATEST;
    }

    /** @return whether it is measured now and then, so that a tribulan without target is not due */
    boolean isOccasional() {
        return this == POSISI_AKHIR || this == GRADE || this == KEJADIAN;
    }

    /** @return what an entered value means when nobody says otherwise */
    public Basis defaultBasis() {
        return sumsTargets() ? Basis.TRIBULAN : Basis.SD_TRIBULAN;
    }

    /** @param period such as {@code Tribulan III}, in the word the kabupaten uses */
    public String phrase(String period) {
        return phrase + period;
    }
}
