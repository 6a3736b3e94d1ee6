package id.sakip.local.load.bundle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What a bundle file holds; {@link #key} is the word in the manifest and the name of the schema. */
public enum Kind {
    OPD("opd"),
    KEBIJAKAN("kebijakan"),
    RENSTRA("renstra"),
    RENJA("renja"),
    IKU("iku"),
    PERJANJIAN_KINERJA("perjanjian-kinerja"),
    RENCANA_AKSI("rencana-aksi"),
    AKIP("akip"),
    TINDAK_LANJUT("tindak-lanjut"),
    IKM("ikm"),
    IKM_DISTRIBUSI("ikm-distribusi"),
    IPP("ipp"),
    BENCHMARK("benchmark"),
    REALISASI("realisasi"),
    LKJIP("lkjip"),
    NARASI("narasi"),
    TERCETAK("tercetak");

    private static final Set<Kind> PLANS = EnumSet.of(RENSTRA, RENJA, IKU, PERJANJIAN_KINERJA, RENCANA_AKSI);

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The schema of the manifest has refused every other word before. */
    public static Kind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Renstra, Renja, Iku, Perjanjian Kinerja and Rencana Aksi: drafted, submitted, approved. */
    public boolean plan() {
        return PLANS.contains(this);
    }
}
