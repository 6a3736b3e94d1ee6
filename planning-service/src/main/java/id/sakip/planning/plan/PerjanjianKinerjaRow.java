package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.PkProgram;
import id.sakip.planning.plan.domain.PkSasaran;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Parties and promises of a Perjanjian Kinerja. */
@Entity
@Table(name = "perjanjian_kinerja")
class PerjanjianKinerjaRow {
    @Id
    private UUID documentId;

    private String tempat;
    private String pihakPertamaNama;
    private String pihakPertamaNip;
    private String pihakPertamaPangkat;
    private String pihakPertamaJabatan;
    private String pihakKeduaNama;
    private String pihakKeduaNip;
    private String pihakKeduaPangkat;
    private String pihakKeduaJabatan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> pernyataan;

    private BigDecimal totalPagu;

    @Enumerated(EnumType.STRING)
    private Jenjang jenjang;

    protected PerjanjianKinerjaRow() {}

    PerjanjianKinerjaRow(UUID documentId, PerjanjianKinerja agreement) {
        this.documentId = documentId;
        this.tempat = agreement.tempat();
        this.pihakPertamaNama = agreement.pihakPertama().nama();
        this.pihakPertamaNip = agreement.pihakPertama().nip();
        this.pihakPertamaPangkat = agreement.pihakPertama().pangkat();
        this.pihakPertamaJabatan = agreement.pihakPertama().jabatan();
        this.pihakKeduaNama = agreement.pihakKedua().nama();
        this.pihakKeduaNip = agreement.pihakKedua().nip();
        this.pihakKeduaPangkat = agreement.pihakKedua().pangkat();
        this.pihakKeduaJabatan = agreement.pihakKedua().jabatan();
        this.pernyataan = agreement.pernyataan();
        this.totalPagu = agreement.totalPagu();
        this.jenjang = agreement.jenjang();
    }

    UUID documentId() {
        return documentId;
    }

    PerjanjianKinerja toPerjanjianKinerja(int tahun, String unitRef, List<PkSasaran> sasaran, List<PkProgram> program) {
        return new PerjanjianKinerja(
                tahun,
                tempat,
                new Pihak(pihakPertamaNama, pihakPertamaNip, pihakPertamaPangkat, pihakPertamaJabatan),
                new Pihak(pihakKeduaNama, pihakKeduaNip, pihakKeduaPangkat, pihakKeduaJabatan),
                pernyataan,
                sasaran,
                program,
                totalPagu,
                jenjang,
                unitRef);
    }
}
