package id.sakip.evaluation.rekomendasi.domain;

/** What the OPD says about its own follow-up. A claim, weighed by {@link TindakLanjutRule}, not a status. */
public enum Claim {
    BELUM("Belum ditindaklanjuti"),
    DALAM_PROSES("Dalam proses"),
    SELESAI("Sudah ditindaklanjuti");

    private final String sebutan;

    Claim(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
