package id.sakip.planning.nomenklatur.domain;

/** One step from a code of Permendagri 13/2006 to the row that took its place; the mapping is not one to one. */
public record OldCode(String kodeLama, String kode, String dasarHukum, boolean verified) {}
