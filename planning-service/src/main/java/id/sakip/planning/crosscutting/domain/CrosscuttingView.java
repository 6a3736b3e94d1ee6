package id.sakip.planning.crosscutting.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Crosscutting: a result of one OPD that another contributes to (PermenPANRB 89/2021, confirm). Of the other OPD only its
 * name and, where it drew the link, the linked statement are shown.
 *
 * @param arah KELUAR: drawn here; MASUK: drawn by the other OPD
 * @param ref of the own node; absent on an incoming link
 * @param peran what the contributing OPD does
 */
public record CrosscuttingView(
        UUID id,
        Arah arah,
        String opdTerkait,
        String namaOpdTerkait,
        UUID nodeId,
        String ref,
        String statement,
        String peran,
        Instant createdAt) {
    public enum Arah {
        KELUAR,
        MASUK
    }

    /** Another OPD, as far as a partner may know it. */
    public record Mitra(String kode, String nama) {}
}
