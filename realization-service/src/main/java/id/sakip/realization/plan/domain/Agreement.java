package id.sakip.realization.plan.domain;

import java.util.List;
import java.util.UUID;

/**
 * A signed Perjanjian Kinerja: who promises what to whom.
 *
 * @param jenjang rung of the ladder, CAMAT for the head of the OPD
 * @param unitRef unit of the holder; null for the head of the OPD
 * @param sasaran first block of the form: the indicators of the holder's sasaran
 * @param program second block: those of the programs, kegiatan or sub kegiatan he answers for
 */
public record Agreement(
        String jenjang,
        String unitRef,
        Official pihakPertama,
        Official pihakKedua,
        List<Promise> sasaran,
        List<Promise> program) {
    public static final String HEAD = "CAMAT";

    public Agreement {
        jenjang = jenjang == null || jenjang.isBlank() ? HEAD : jenjang;
        sasaran = sasaran == null ? List.of() : List.copyOf(sasaran);
        program = program == null ? List.of() : List.copyOf(program);
    }

    public boolean isOfHead() {
        return HEAD.equals(jenjang);
    }

    /** @return the same for every version one office signs, whoever holds it */
    String office() {
        return jenjang + "/" + unitRef + "/" + (pihakPertama == null ? null : pihakPertama.jabatan());
    }

    public record Official(String nama, String nip, String pangkat, String jabatan) {}

    /** One row: what is to be reached, and the indicators that tell. */
    public record Promise(UUID nodeId, String statement, List<UUID> indicatorIds) {
        public Promise {
            indicatorIds = indicatorIds == null ? List.of() : List.copyOf(indicatorIds);
        }
    }
}
