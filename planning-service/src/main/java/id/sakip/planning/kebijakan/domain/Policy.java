package id.sakip.planning.kebijakan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Policy (kebijakan): what a kabupaten decides about measuring, from a date on and with a legal basis. The methods are
 * named by tokens that the service which applies them defines; planning keeps and dates them. Publishing a new policy
 * never rewrites what was approved under an older one. An absent {@code capUpper} means that there is no cap.
 */
public record Policy(
        String id,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        String dasarHukum,
        String periodLabel,
        String zonaWaktu,
        BigDecimal capUpper,
        BigDecimal capLower,
        String negativeFormula,
        String averaging,
        String efficiencyMethod,
        String skmUnitMethod,
        Deadline lkjipDeadline,
        List<Scale> scales) {

    public Policy {
        scales = copy(scales);
    }

    static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** The day of the following year until which the LKjIP is due. */
    public record Deadline(Integer month, Integer day) {}

    /** A scale of predicates, such as the seven predikat of AKIP, with its legal basis and the day it began to apply. */
    public record Scale(String id, String nama, String dasarHukum, LocalDate berlaku, List<Band> bands) {
        public Scale {
            bands = copy(bands);
        }
    }

    /** One step of a scale; an absent bound is open. */
    public record Band(
            String label, String sebutan, BigDecimal min, Boolean minInclusive, BigDecimal max, Boolean maxInclusive) {}
}
