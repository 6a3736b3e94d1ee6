package id.sakip.planning.plan.domain;

/** How the values of the four tribulan make the value of the year; it cannot be inferred from the satuan. */
public enum WithinYear {
    KUMULATIF,
    ADITIF,
    KEJADIAN,
    KONSTAN,
    POSISI_AKHIR,
    GRADE,
    BULANAN_PERSEN
}
