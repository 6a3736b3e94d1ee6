package id.sakip.planning.plan.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a document says about itself. {@code revises} is the version it replaces, {@code reason} why it does; number and
 * date are those of the signed paper.
 */
public record DocumentHead(
        UUID id,
        String label,
        Integer tahunAwal,
        Integer tahunAkhir,
        UUID revises,
        String reason,
        String dasarHukum,
        Origin origin,
        String number,
        LocalDate date) {

    public boolean covers(int tahun) {
        return tahunAwal <= tahun && tahun <= tahunAkhir;
    }
}
