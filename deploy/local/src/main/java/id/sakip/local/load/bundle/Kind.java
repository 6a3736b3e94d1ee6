package id.sakip.local.load.bundle;

import java.util.Arrays;

/** What a bundle file holds; {@link #key} is the word in the manifest and the name of the schema. */
public enum Kind {
    OPD("opd"),
    KEBIJAKAN("kebijakan"),
    RENSTRA("renstra"),
    RENJA("renja"),
    IKU("iku"),
    PERJANJIAN_KINERJA("perjanjian-kinerja"),
    AKIP("akip"),
    TINDAK_LANJUT("tindak-lanjut"),
    IKM("ikm"),
    IPP("ipp"),
    BENCHMARK("benchmark"),
    REALISASI("realisasi"),
    LKJIP("lkjip"),
    NARASI("narasi"),
    TERCETAK("tercetak");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The schema of the manifest has refused every other word before. */
    static Kind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Renstra, Renja, Iku and Perjanjian Kinerja: drafted, submitted, approved. */
    public boolean plan() {
        return this == RENSTRA || this == RENJA || this == IKU || this == PERJANJIAN_KINERJA;
    }
}
