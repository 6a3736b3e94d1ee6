package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.Indeks;
import id.sakip.evaluation.index.domain.IndeksDefinisi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated definition of an index. */
public record IndeksResponse(
        UUID id,
        String kode,
        String nama,
        @Schema(description = "First day it applies") LocalDate berlakuMulai,
        String dasarHukum,
        BigDecimal nilaiMaksimum,
        List<Komponen> komponen,

        @Schema(description = "From the lowest on; empty where values have no names")
        List<Kategori> kategori,

        Instant recordedAt,
        String recordedBy) {

    @Schema(name = "IndeksKomponen")
    public record Komponen(
            String kode,
            String nama,
            @Schema(description = "Percent") BigDecimal bobot) {}

    @Schema(name = "IndeksKategori")
    public record Kategori(
            String label,
            @Schema(description = "Where it begins") BigDecimal mulai) {}

    static IndeksResponse from(Indeks indeks) {
        IndeksDefinisi definisi = indeks.definisi();
        return new IndeksResponse(
                indeks.id(),
                definisi.kode(),
                definisi.nama(),
                definisi.berlakuMulai(),
                definisi.dasarHukum(),
                definisi.nilaiMaksimum(),
                definisi.komponen().stream()
                        .map(k -> new Komponen(k.kode(), k.nama(), k.bobot()))
                        .toList(),
                definisi.kategori().stream()
                        .map(k -> new Kategori(k.label(), k.mulai()))
                        .toList(),
                indeks.recordedAt(),
                indeks.recordedBy());
    }
}
