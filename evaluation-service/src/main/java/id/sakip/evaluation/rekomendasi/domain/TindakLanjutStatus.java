package id.sakip.evaluation.rekomendasi.domain;

/** Status of a TindakLanjut (follow-up of a recommendation). Derived from evidence and dates, never typed. */
public enum TindakLanjutStatus {
    BELUM("Belum ditindaklanjuti"),
    DALAM_PROSES("Dalam proses"),
    SELESAI("Sudah ditindaklanjuti"),
    TERLAMBAT("Terlambat");

    private final String sebutan;

    TindakLanjutStatus(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
