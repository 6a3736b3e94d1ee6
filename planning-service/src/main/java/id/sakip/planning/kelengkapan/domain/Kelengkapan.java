package id.sakip.planning.kelengkapan.domain;

import java.util.List;

/**
 * Kelengkapan (completeness): what one OPD still owes for a year.
 *
 * @param lengkap every document approved, every head of a unit with an agreement
 * @param unitTanpaPerjanjian units that have a head without an approved Perjanjian Kinerja of the year
 */
public record Kelengkapan(
        String opd,
        String nama,
        int tahun,
        boolean lengkap,
        List<DocumentState> documents,
        List<String> unitTanpaPerjanjian) {

    public static Kelengkapan of(
            String opd, String nama, int tahun, List<DocumentState> documents, List<String> units) {
        boolean complete = units.isEmpty() && documents.stream().allMatch(DocumentState::approved);
        return new Kelengkapan(opd, nama, tahun, complete, documents, units);
    }
}
