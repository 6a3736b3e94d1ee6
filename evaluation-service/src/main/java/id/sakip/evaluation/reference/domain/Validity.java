package id.sakip.evaluation.reference.domain;

import java.time.LocalDate;
import java.util.Objects;

/** When a piece of reference data applies and which regulation it rests on. An absent end means "until replaced". */
public record Validity(
        LocalDate berlakuMulai, LocalDate berlakuSampai, String dasarHukum, boolean verified, String catatan) {

    public Validity {
        Objects.requireNonNull(berlakuMulai, "berlakuMulai");
        if (dasarHukum == null || dasarHukum.isBlank()) {
            throw new IllegalArgumentException("Acuan memerlukan dasar hukum.");
        }
        if (berlakuSampai != null && berlakuSampai.isBefore(berlakuMulai)) {
            throw new IllegalArgumentException(
                    "Acuan berakhir %s, sebelum mulai berlaku %s.".formatted(berlakuSampai, berlakuMulai));
        }
        if (!verified && (catatan == null || catatan.isBlank())) {
            throw new IllegalArgumentException(
                    "Acuan yang belum dicocokkan harus menyebut pada catatan apa yang belum dicocokkan.");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(berlakuMulai) && (berlakuSampai == null || !day.isAfter(berlakuSampai));
    }
}
