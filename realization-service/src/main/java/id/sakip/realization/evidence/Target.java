package id.sakip.realization.evidence;

import java.util.UUID;

/**
 * What a file is evidence of.
 *
 * @param key as stored: names the thing within its OPD
 */
public record Target(TargetKind kind, String key) {
    public static Target entry(int tahun, int tribulan, UUID indicatorId) {
        return new Target(TargetKind.ENTRY, entriesOf(tahun, tribulan) + indicatorId);
    }

    /** @return what the keys of all entries of a tribulan begin with */
    static String entriesOf(int tahun, int tribulan) {
        return tahun + "/" + tribulan + "/";
    }
}
