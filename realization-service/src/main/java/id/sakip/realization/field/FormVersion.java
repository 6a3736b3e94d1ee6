package id.sakip.realization.field;

import id.sakip.realization.field.domain.FieldForm;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a form, as stored. */
@Entity
@Table(name = "field_form")
@IdClass(FormId.class)
class FormVersion {
    @Id
    private String kode;

    @Id
    private int version;

    private String nama;
    private LocalDate berlakuMulai;
    private LocalDate berlakuSampai;
    private String dasarHukum;
    private boolean verified;
    private String fields;
    private String publishedBy;
    private Instant publishedAt;
    private long changeNo;

    protected FormVersion() {}

    FormVersion(FieldForm form, String by, Instant at, long changeNo) {
        this.kode = form.kode();
        this.version = form.version();
        this.nama = form.nama();
        this.berlakuMulai = form.berlakuMulai();
        this.berlakuSampai = form.berlakuSampai();
        this.dasarHukum = form.dasarHukum();
        this.verified = form.verified();
        this.fields = FormCatalog.write(form.fields());
        this.publishedBy = by;
        this.publishedAt = at;
        this.changeNo = changeNo;
    }

    String kode() {
        return kode;
    }

    int version() {
        return version;
    }

    String nama() {
        return nama;
    }

    LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    LocalDate berlakuSampai() {
        return berlakuSampai;
    }

    String dasarHukum() {
        return dasarHukum;
    }

    boolean verified() {
        return verified;
    }

    String fields() {
        return fields;
    }

    long changeNo() {
        return changeNo;
    }
}
