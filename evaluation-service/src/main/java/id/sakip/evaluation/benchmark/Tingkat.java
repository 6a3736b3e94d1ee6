package id.sakip.evaluation.benchmark;

/** Level a benchmark speaks for. */
public enum Tingkat {
    NASIONAL,
    PROVINSI,
    KABUPATEN
}
