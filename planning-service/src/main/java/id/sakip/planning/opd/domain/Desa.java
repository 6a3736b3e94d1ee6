package id.sakip.planning.opd.domain;

/** Desa (village) of a kecamatan, with the code the field reports name it by. */
public record Desa(String kode, String nama) {}
