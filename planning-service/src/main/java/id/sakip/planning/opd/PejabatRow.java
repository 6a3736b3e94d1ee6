package id.sakip.planning.opd;

import id.sakip.planning.opd.domain.Nip;
import id.sakip.planning.opd.domain.Pejabat;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

@Embeddable
record PejabatRow(
        String ref,
        String nama,
        String nip,
        String pangkat,
        String golongan,
        String jabatan,
        String unitRef,
        @Enumerated(EnumType.STRING) Pejabat.Status status,
        @Enumerated(EnumType.STRING) Pejabat.Kategori kategori,
        LocalDate dari,
        LocalDate sampai) {
    static PejabatRow of(Pejabat official) {
        return new PejabatRow(
                official.ref(),
                official.nama(),
                official.nip() == null ? null : Nip.digits(official.nip()),
                official.pangkat(),
                official.golongan(),
                official.jabatan(),
                official.unitRef(),
                official.status(),
                official.kategori(),
                official.dari(),
                official.sampai());
    }

    Pejabat toPejabat() {
        return new Pejabat(ref, nama, nip, pangkat, golongan, jabatan, unitRef, status, kategori, dari, sampai);
    }
}
