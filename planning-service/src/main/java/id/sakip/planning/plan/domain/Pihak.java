package id.sakip.planning.plan.domain;

import id.sakip.planning.opd.domain.Nip;

/** A party of the Perjanjian Kinerja; the Bupati has no NIP. */
public record Pihak(String nama, String nip, String pangkat, String jabatan) {

    /** As those see it who read a paper that is not signed yet. */
    public Pihak masked() {
        return nip == null ? this : withNip(Nip.masked(nip));
    }

    /** Whether the number is only what a reader was shown, and the other the one it hides. */
    boolean hides(String otherNip) {
        return nip != null
                && otherNip != null
                && nip.startsWith("*")
                && Nip.masked(otherNip).equals(nip);
    }

    Pihak withNip(String other) {
        return new Pihak(nama, other, pangkat, jabatan);
    }
}
