package id.sakip.evaluation.reference.domain;

import java.time.LocalDate;
import java.util.Objects;

/** When a piece of reference data applies and which regulation it rests on. An absent end means "until replaced". */
public record Validity(
        LocalDate berlakuMulai, LocalDate berlakuSampai, String dasarHukum, boolean verified, String catatan) {

    public Validity {
        Objects.requireNonNull(berlakuMulai, "berlakuMulai");
        if (dasarHukum == null || dasarHukum.isBlank()) {
            throw new IllegalArgumentException("reference data without a legal basis");
        }
        if (berlakuSampai != null && berlakuSampai.isBefore(berlakuMulai)) {
            throw new IllegalArgumentException("ends " + berlakuSampai + " before it begins " + berlakuMulai);
        }
        if (!verified && (catatan == null || catatan.isBlank())) {
            throw new IllegalArgumentException("unverified reference data must say what is unverified");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(berlakuMulai) && (berlakuSampai == null || !day.isAfter(berlakuSampai));
    }
}
