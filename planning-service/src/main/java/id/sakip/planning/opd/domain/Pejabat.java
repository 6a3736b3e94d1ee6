package id.sakip.planning.opd.domain;

import java.time.LocalDate;

/** Pejabat (official) of an OPD: who holds which office, from when until when, in full or acting (Plt, Plh). */
public record Pejabat(
        String ref,
        String nama,
        String nip,
        String pangkat,
        String golongan,
        String jabatan,
        String unitRef,
        Status status,
        Kategori kategori,
        LocalDate dari,
        LocalDate sampai) {

    public enum Status {
        DEFINITIF,
        PLT,
        PLH
    }

    public enum Kategori {
        STRUKTURAL,
        STAF
    }

    public Pejabat withNip(String other) {
        return new Pejabat(ref, nama, other, pangkat, golongan, jabatan, unitRef, status, kategori, dari, sampai);
    }
}
