package id.sakip.planning.opd;

/** An OPD in a list. */
public record OpdSummary(String kode, String nama, String jenis, String tipe, String kabupaten) {}
