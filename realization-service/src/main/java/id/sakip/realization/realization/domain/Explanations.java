package id.sakip.realization.realization.domain;

import java.util.List;
import java.util.stream.Stream;

/** What the form asks beside the number (Pengukuran Kinerja Tribulan of LKjIP Plandaan 2022). */
public record Explanations(
        List<String> penjelasan,
        List<String> hambatan,
        List<String> rekomendasi,
        List<String> upaya,
        List<String> rencanaTindakLanjut) {
    public static final Explanations NONE = new Explanations(null, null, null, null, null);

    public Explanations {
        penjelasan = filled(penjelasan);
        hambatan = filled(hambatan);
        rekomendasi = filled(rekomendasi);
        upaya = filled(upaya);
        rencanaTindakLanjut = filled(rencanaTindakLanjut);
    }

    Stream<List<String>> lists() {
        return Stream.of(penjelasan, hambatan, rekomendasi, upaya, rencanaTindakLanjut);
    }

    static List<String> filled(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .filter(text -> text != null && !text.isBlank())
                        .map(String::strip)
                        .toList();
    }
}
