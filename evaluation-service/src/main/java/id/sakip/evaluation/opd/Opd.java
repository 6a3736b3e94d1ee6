package id.sakip.evaluation.opd;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** Local copy of one OPD of the registry: enough to know that it exists and what day it is there. */
@Entity
@Table(name = "opd")
class Opd {

    @Id
    private String kode;

    private String nama;

    private String zonaWaktu;

    protected Opd() {}

    Opd(String kode) {
        this.kode = kode;
    }

    void describe(String newNama, ZoneId zona) {
        this.nama = newNama;
        this.zonaWaktu = zona.getId();
    }

    String kode() {
        return kode;
    }

    String nama() {
        return nama;
    }

    ZoneId zonaWaktu() {
        return ZoneId.of(zonaWaktu);
    }
}
