package id.sakip.reporting.lkjip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published document. It never changes; a new one is published instead. */
@Entity
class Dokumen {
    @Id
    private UUID id;

    private String opd;
    private int tahun;
    private String jenis;
    private String tempat;
    private LocalDate tanggal;
    private String penandatangan;

    @Column(name = "sha256_pdf")
    private String sha256Pdf;

    @Column(name = "sha256_docx")
    private String sha256Docx;

    @Column(name = "sha256_json")
    private String sha256Json;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected Dokumen() {}

    Dokumen(UUID id, PublishLkjip command, Hashes sha256, Instant publishedAt) {
        this.id = id;
        this.opd = command.opd();
        this.tahun = command.tahun();
        this.jenis = "LKJIP";
        this.tempat = command.tempat();
        this.tanggal = command.tanggal();
        this.penandatangan = command.penandatangan();
        this.sha256Pdf = sha256.pdf();
        this.sha256Docx = sha256.docx();
        this.sha256Json = sha256.json();
        this.publishedAt = publishedAt;
        this.publishedBy = command.by();
    }

    UUID id() {
        return id;
    }

    String opd() {
        return opd;
    }

    int tahun() {
        return tahun;
    }

    String jenis() {
        return jenis;
    }

    String tempat() {
        return tempat;
    }

    LocalDate tanggal() {
        return tanggal;
    }

    Hashes sha256() {
        return new Hashes(sha256Pdf, sha256Docx, sha256Json);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String publishedBy() {
        return publishedBy;
    }
}
