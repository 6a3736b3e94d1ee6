package id.sakip.realization.capaian.domain;

/** Accumulation across the years of a Renstra (akumulasi antartahun): rupiah and many counts add up, percents and indices do not. */
public enum AcrossYear {
    ADITIF,
    TERAKHIR
}
