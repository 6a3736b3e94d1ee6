package id.sakip.evaluation.akip;

import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.rekomendasi.Syarat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recommendations point at criteria of the template, and at documents the system can come to hold. */
final class RekomendasiCheck {

    /** Kinds of documents whose statements are kept. */
    private static final Set<String> READABLE = Set.of("RENSTRA", "RENJA");

    private static final String BY_TRIBULAN = "REALISASI_TRIBULAN";

    private final Set<String> criteria;
    private final ReferenceData reference;

    RekomendasiCheck(LkeTemplate template, ReferenceData reference) {
        this.criteria =
                template.kriteria().stream().map(LkeTemplate.Kriteria::kode).collect(Collectors.toSet());
        this.reference = reference;
    }

    List<Objection> check(List<AkipRekomendasi> rekomendasi) {
        List<Objection> objections = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < rekomendasi.size(); i++) {
            AkipRekomendasi r = rekomendasi.get(i);
            String pointer = "/rekomendasi/" + i;
            if (!seen.add(r.no())) {
                objections.add(new Objection(
                        pointer + "/no", "DUPLICATE", "Rekomendasi nomor %d ada dua kali.".formatted(r.no())));
            }
            for (int j = 0; j < r.kriteria().size(); j++) {
                if (!criteria.contains(r.kriteria().get(j))) {
                    objections.add(new Objection(
                            pointer + "/kriteria/" + j,
                            "UNKNOWN_KODE",
                            "Kriteria %s tidak ada pada LKE ini."
                                    .formatted(r.kriteria().get(j))));
                }
            }
            if (r.syarat() != null) {
                checkSyarat(pointer + "/syarat", r.syarat(), objections);
            }
        }
        return objections;
    }

    private void checkSyarat(String pointer, Syarat syarat, List<Objection> objections) {
        if (reference.evidenceKind(syarat.jenis()).isEmpty()) {
            objections.add(new Objection(
                    pointer + "/jenis", "UNKNOWN_KIND", "Jenis dokumen %s tidak dikenal.".formatted(syarat.jenis())));
        }
        if (syarat.memuat() != null && !READABLE.contains(syarat.jenis())) {
            objections.add(new Objection(
                    pointer + "/memuat", "NOT_READABLE", "Isi dokumen hanya dapat dicari pada Renstra dan Renja."));
        }
        if (syarat.tribulan() != null && !BY_TRIBULAN.equals(syarat.jenis())) {
            objections.add(new Objection(
                    pointer + "/tribulan", "NOT_BY_TRIBULAN", "Hanya realisasi tribulan yang mengenal tribulan."));
        }
        if (syarat.wajibTepatWaktu() && syarat.batas() == null) {
            objections.add(new Objection(
                    pointer + "/batas", "MISSING", "Syarat yang wajib tepat waktu memerlukan batas tanggal."));
        }
    }
}
