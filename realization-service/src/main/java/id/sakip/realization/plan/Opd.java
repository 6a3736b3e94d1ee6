package id.sakip.realization.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** OPD as registered in planning: a read copy, changed by events only. */
@Entity
public class Opd {
    @Id
    private String kode;

    private String nama;
    private long sequence;

    protected Opd() {}

    Opd(String kode, String nama, long sequence) {
        this.kode = kode;
        this.nama = nama;
        this.sequence = sequence;
    }

    /** @return whether it was newer than what is here */
    boolean replace(String newNama, long newSequence) {
        boolean newer = newSequence > sequence;
        if (newer) {
            nama = newNama;
            sequence = newSequence;
        }
        return newer;
    }

    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }
}
