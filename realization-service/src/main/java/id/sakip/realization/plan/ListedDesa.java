package id.sakip.realization.plan;

/** A desa of a kecamatan as planning lists it. */
public record ListedDesa(String kode, String nama) {}
