package id.sakip.planning.plan.domain;

/** How the values of the years make the value at the end of the period ("kondisi akhir" of the Renstra). */
public enum AcrossYear {
    ADITIF,
    TERAKHIR
}
