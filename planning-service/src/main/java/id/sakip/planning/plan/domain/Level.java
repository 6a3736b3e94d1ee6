package id.sakip.planning.plan.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The levels of the performance tree. From PROGRAM down a node carries a nomenclature code
 * {@code X.XX.YY.Z.KK.SSSS} (Permendagri 90/2019, Kepmendagri 050-5889/2021): urusan, bidang urusan, program,
 * kewenangan, kegiatan, sub kegiatan. The last segment had two digits until about 2022 and has four since.
 */
public enum Level {
    TUJUAN(null),
    SASARAN(null),
    PROGRAM("\\d\\.\\d{2}\\.\\d{2}"),
    KEGIATAN("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}"),
    SUB_KEGIATAN("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\.(\\d{2}|\\d{4})");

    private final Pattern codePattern;

    Level(String codePattern) {
        this.codePattern = codePattern == null ? null : Pattern.compile(codePattern);
    }

    public boolean coded() {
        return codePattern != null;
    }

    public boolean accepts(String kode) {
        return codePattern != null && codePattern.matcher(kode).matches();
    }

    /** Which levels a parent may have; a PROGRAM hangs on the SASARAN it serves, or on none where the Renja starts there. */
    public Set<Level> parents() {
        return switch (this) {
            case TUJUAN -> EnumSet.noneOf(Level.class);
            case SASARAN -> EnumSet.of(TUJUAN);
            case PROGRAM -> EnumSet.of(TUJUAN, SASARAN);
            case KEGIATAN -> EnumSet.of(PROGRAM);
            case SUB_KEGIATAN -> EnumSet.of(KEGIATAN);
        };
    }

    public boolean needsParent() {
        return this == KEGIATAN || this == SUB_KEGIATAN;
    }
}
