package id.sakip.evaluation.survei.domain;

/** Who answered, as far as the regulation's form asks; every part may be left out. Nothing here names a person. */
public record Profil(JenisKelamin jenisKelamin, Usia usia, Pendidikan pendidikan, Pekerjaan pekerjaan) {

    /** Nothing said. */
    public static final Profil EMPTY = new Profil(null, null, null, null);

    /** Sex as the form prints it: laki-laki or perempuan. */
    public enum JenisKelamin {
        L,
        P
    }

    /** Age group in years. */
    public enum Usia {
        SAMPAI_19,
        USIA_20_29,
        USIA_30_39,
        USIA_40_49,
        USIA_50_59,
        MULAI_60
    }

    /** Highest schooling. */
    public enum Pendidikan {
        SD,
        SMP,
        SMA,
        DIPLOMA,
        S1,
        S2,
        S3
    }

    /** Occupation. */
    public enum Pekerjaan {
        PNS,
        TNI,
        POLRI,
        SWASTA,
        WIRAUSAHA,
        LAINNYA
    }
}
