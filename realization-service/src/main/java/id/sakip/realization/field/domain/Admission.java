package id.sakip.realization.field.domain;

import java.util.Optional;

/**
 * What to do with an item, and why.
 *
 * @param refusal reason and remedy; null when there is nothing to explain
 */
public record Admission(ReceiptResult result, ItemRefusal refusal) {
    private static final Admission ACCEPTED = new Admission(ReceiptResult.ACCEPTED, null);
    private static final Admission ALREADY_THERE = new Admission(ReceiptResult.ALREADY_THERE, null);

    /** Code of an edit that came before its base: applied by itself when the base comes. */
    public static final String BASE_MISSING = "base-missing";

    /**
     * Decides about an item whose answers fit its form.
     *
     * @param bodyHash of the item without its base version
     * @param stored what is stored under its id
     */
    public static Admission decide(
            ReportItem item, String bodyHash, Optional<StoredReport> stored, boolean desaKnown, IntakeWindow period) {
        int version = stored.map(StoredReport::version).orElse(0);
        if (stored.isPresent() && stored.get().bodyHash().equals(bodyHash) && item.baseVersion() <= version) {
            return ALREADY_THERE;
        }
        if (item.baseVersion() > version) {
            return held(
                    BASE_MISSING,
                    "/baseVersion",
                    "Perubahan ini berdasar versi " + item.baseVersion() + " yang belum sampai di server.",
                    "Kirim versi sebelumnya; perubahan ini menyusul dengan sendirinya.");
        }
        if (item.baseVersion() < version) {
            return new Admission(
                    ReceiptResult.CONFLICT,
                    new ItemRefusal(
                            "other-content",
                            item.baseVersion() == 0 ? "/id" : "/baseVersion",
                            "Di server ada isi lain dengan id ini, versi " + version + ".",
                            "Kedua isi disimpan. Verifikator OPD memilih mana yang berlaku."));
        }
        if (stored.isPresent() && stored.get().status() == ReportStatus.VERIFIED) {
            return held(
                    "already-verified",
                    "/id",
                    "Laporan ini sudah diverifikasi.",
                    "Perubahan disimpan dan menunggu keputusan verifikator OPD.");
        }
        if (!desaKnown) {
            return held(
                    "desa-unknown",
                    "/desa",
                    "Desa " + item.desa() + " tidak ada pada daftar desa OPD ini.",
                    "Laporan disimpan dan menunggu keputusan verifikator OPD. Muat ulang daftar desa.");
        }
        if (period.closed()) {
            return held(
                    "period-closed",
                    "/capturedAt",
                    "Tribulan tempat laporan ini dihitung sudah ditutup.",
                    "Laporan disimpan pada daftar terlambat dan menunggu keputusan verifikator OPD.");
        }
        return ACCEPTED;
    }

    private static Admission held(String code, String pointer, String sentence, String remedy) {
        return new Admission(ReceiptResult.HELD, new ItemRefusal(code, pointer, sentence, remedy));
    }

    /** @return whether it waits for another item and not for a person */
    public boolean waitsForBase() {
        return refusal != null && BASE_MISSING.equals(refusal.code());
    }
}
