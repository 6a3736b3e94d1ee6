package id.sakip.realization.capaian.domain;

/** Which of the two known formulas a kabupaten uses for {@link Polarity#NEGATIF}; the names are the tokens of its policy. */
public enum NegativeFormula {
    /** (2 x target - realisasi) / target x 100: LKj Pakusari 2020 BAB III. */
    TWO_TARGET_MINUS_REALIZATION,
    /** target / realisasi x 100: "indikator tren negatif" of other systems. */
    TARGET_OVER_REALIZATION
}
