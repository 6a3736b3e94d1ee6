package id.sakip.evaluation.akip;

import id.sakip.evaluation.rekomendasi.Syarat;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * A recommendation as this version of the LHE words it, with the criteria it rests on.
 *
 * @param syarat what closes it by itself, null when only a follow-up with evidence does
 */
@Embeddable
public record AkipRekomendasi(int no, String teks, List<String> kriteria, Syarat syarat) {}
