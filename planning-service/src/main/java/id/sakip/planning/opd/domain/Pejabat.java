package id.sakip.planning.opd.domain;

import java.time.LocalDate;
import java.util.Locale;

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

    public boolean holdsOfficeOn(LocalDate day) {
        return (dari == null || !dari.isAfter(day)) && (sampai == null || !sampai.isBefore(day));
    }

    /** The same person, whatever office: by NIP where both have one, else by the letters of the name. */
    public boolean isPerson(String otherNama, String otherNip) {
        if (nip != null && otherNip != null) {
            return Nip.digits(nip).equals(Nip.digits(otherNip));
        }
        return letters(nama).equals(letters(otherNama));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    public Pejabat withNip(String other) {
        return new Pejabat(ref, nama, other, pangkat, golongan, jabatan, unitRef, status, kategori, dari, sampai);
    }
}
