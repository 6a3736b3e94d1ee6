package id.sakip.evaluation.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document the system holds, as a fact.
 *
 * @param tribulan null when it speaks for the whole year
 * @param versiPertama false for a revision
 * @param superseded whether a later version took its place
 * @param isi its statements, empty where they are not kept
 */
public record DocumentFact(
        UUID eventId,
        String kind,
        String label,
        int tahunAwal,
        int tahunAkhir,
        Integer tribulan,
        LocalDate tanggal,
        boolean versiPertama,
        boolean superseded,
        List<String> isi) {}
