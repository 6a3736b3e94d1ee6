package id.sakip.reporting.fact.domain;

import java.util.List;
import java.util.UUID;

/** Realization of one indicator in one tribulan, with its capaian and the words that go with it. */
public record Entry(
        UUID indicatorId,
        String indicatorRef,
        UUID nodeId,
        Nilai target,
        Nilai targetTribulan,
        Nilai realization,
        Origin source,
        Capaian capaian,
        Capaian akhirRenstra,
        List<String> penjelasan,
        List<String> hambatan,
        List<String> rekomendasi,
        List<String> upaya,
        List<String> rencanaTindakLanjut,
        List<String> bukti) {

    public Entry {
        penjelasan = penjelasan == null ? List.of() : List.copyOf(penjelasan);
        hambatan = hambatan == null ? List.of() : List.copyOf(hambatan);
        rekomendasi = rekomendasi == null ? List.of() : List.copyOf(rekomendasi);
        upaya = upaya == null ? List.of() : List.copyOf(upaya);
        rencanaTindakLanjut = rencanaTindakLanjut == null ? List.of() : List.copyOf(rencanaTindakLanjut);
        bukti = bukti == null ? List.of() : List.copyOf(bukti);
    }

    /** Where a realization came from: typed in, or a published score. */
    public record Origin(String type, UUID eventId, String note) {}
}
