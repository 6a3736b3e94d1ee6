package id.sakip.planning.penandatangan.domain;

import id.sakip.planning.opd.domain.Atasan;
import id.sakip.planning.opd.domain.Pejabat;
import java.time.LocalDate;

/** Who signs, without his NIP: that stands on the signed paper only. {@code ref} is absent for the Bupati. */
public record Signer(String ref, String nama, String jabatan, Pejabat.Status status, LocalDate dari) {
    static Signer of(Pejabat official) {
        return new Signer(official.ref(), official.nama(), official.jabatan(), official.status(), official.dari());
    }

    static Signer of(Atasan superior) {
        return new Signer(null, superior.nama(), superior.jabatan(), null, null);
    }
}
