package id.sakip.realization.capaian.domain;

/**
 * What an entered value speaks of: the tribulan alone, or everything from January to its end. Documents print s.d. values
 * at Tribulan II and IV and nothing for I and III (LKjIP Plandaan 2022, Tabel 2.1), so both must be understood (ADR 0012).
 */
public enum Basis {
    TRIBULAN,
    SD_TRIBULAN
}
