package id.sakip.planning.kebijakan.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Policy (kebijakan): what a kabupaten decides about measuring, from a date on and with a legal basis. Methods
 * that no service chooses by yet are named by tokens; planning keeps and dates them. Publishing a new policy
 * never rewrites what was approved under an older one. An absent {@code capUpper} means that there is no cap.
 *
 * @param accountingBasis how money counts as spent, such as SP2D or AKRUAL
 * @param explanationBelow a capaian below this percentage has to be explained
 * @param explanationAbove a capaian above this percentage has to be explained
 * @param rounding how printed figures are rounded; computing is exact
 * @param deadlines until when each document and tribulan is due; the LKjIP has its own field
 * @param monthlyDeadlineDay day of the following month until which the amounts of a month are entered, its last day where
 *     that month is shorter; absent = months have no deadline of their own
 * @param constantMethod what the year of an indicator with the same target all year is; absent = the latest measurement
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
        NegativeFormula negativeFormula,
        String averaging,
        String efficiencyMethod,
        String skmUnitMethod,
        Deadline lkjipDeadline,
        List<Scale> scales,
        String accountingBasis,
        BigDecimal explanationBelow,
        BigDecimal explanationAbove,
        Rounding rounding,
        List<DocumentDeadline> deadlines,
        Integer monthlyDeadlineDay,
        ConstantMethod constantMethod) {

    public Policy {
        scales = copy(scales);
        deadlines = copy(deadlines);
    }

    public Policy withScales(List<Scale> others) {
        return new Policy(
                id,
                berlakuMulai,
                berlakuSampai,
                dasarHukum,
                periodLabel,
                zonaWaktu,
                capUpper,
                capLower,
                negativeFormula,
                averaging,
                efficiencyMethod,
                skmUnitMethod,
                lkjipDeadline,
                others,
                accountingBasis,
                explanationBelow,
                explanationAbove,
                rounding,
                deadlines,
                monthlyDeadlineDay,
                constantMethod);
    }

    static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** How an indicator is measured of which less is better (NEGATIF). */
    public enum NegativeFormula {
        /** (2 x target - realisasi) / target x 100: LKj Pakusari 2020 BAB III. */
        TWO_TARGET_MINUS_REALIZATION,
        /** target / realisasi x 100. */
        TARGET_OVER_REALIZATION
    }

    /** What becomes of an indicator whose target is the same in every tribulan (KONSTAN). */
    public enum ConstantMethod {
        LATEST,
        /** The mean of the tribulan that are filled in for percents, the latest measurement for counts. */
        MEAN_OF_PERCENTS
    }

    /** The day of the following year until which the LKjIP is due. */
    public record Deadline(Integer month, Integer day) {}

    /**
     * @param decimals of a printed percentage or index
     * @param roundFirst whether a number is rounded before its predikat is looked up (90,5 between "76 to 90" and "91 to 100")
     */
    public record Rounding(Integer decimals, Boolean roundFirst) {}

    /** Until which day a document is due: of a tribulan the first such day after its end, else of the document's first year. */
    public record DocumentDeadline(Subject document, Integer month, Integer day) {
        public enum Subject {
            RENSTRA,
            RENJA,
            PERJANJIAN_KINERJA,
            RENCANA_AKSI,
            IKU,
            TRIBULAN_1,
            TRIBULAN_2,
            TRIBULAN_3,
            TRIBULAN_4
        }
    }

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
