package id.sakip.planning.opd.domain;

/** Atasan (superior) of the head of the OPD, Pihak Kedua of his Perjanjian Kinerja: the Bupati. */
public record Atasan(String nama, String jabatan) {}
