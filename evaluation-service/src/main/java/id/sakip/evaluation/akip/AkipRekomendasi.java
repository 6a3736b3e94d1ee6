package id.sakip.evaluation.akip;

import jakarta.persistence.Embeddable;
import java.util.List;

/** A recommendation as this version of the LHE words it, with the criteria it rests on. */
@Embeddable
public record AkipRekomendasi(int no, String teks, List<String> kriteria) {}
