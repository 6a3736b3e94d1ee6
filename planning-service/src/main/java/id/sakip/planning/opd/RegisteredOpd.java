package id.sakip.planning.opd;

import id.sakip.planning.opd.domain.Atasan;
import id.sakip.planning.opd.domain.Desa;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.SumberDaya;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An OPD as it is registered now; the history is in its events. */
@Entity
@Table(name = "opd")
class RegisteredOpd {
    @Id
    private String kode;

    private String nama;
    private String jenis;
    private String tipe;
    private String kabupaten;
    private String provinsi;
    private String zonaWaktu;
    private String alamat;
    private String dasarHukum;
    private Integer jumlahDesa;
    private String atasanNama;
    private String atasanJabatan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> isuStrategis;

    @ElementCollection
    @CollectionTable(name = "opd_unit", joinColumns = @JoinColumn(name = "kode_opd"))
    @OrderColumn(name = "urutan")
    private List<UnitRow> unit = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "opd_pejabat", joinColumns = @JoinColumn(name = "kode_opd"))
    @OrderColumn(name = "urutan")
    private List<PejabatRow> pejabat = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "opd_sumber_daya", joinColumns = @JoinColumn(name = "kode_opd"))
    @OrderColumn(name = "urutan")
    private List<SumberDayaRow> sumberDaya = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "opd_beban", joinColumns = @JoinColumn(name = "kode_opd"))
    @OrderColumn(name = "urutan")
    private List<BebanRow> beban = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "opd_desa", joinColumns = @JoinColumn(name = "kode_opd"))
    @OrderColumn(name = "urutan")
    private List<DesaRow> desa = new ArrayList<>();

    private Instant updatedAt;

    @Version
    @Column(name = "lock_version")
    private long version;

    protected RegisteredOpd() {}

    RegisteredOpd(Opd opd, Instant at) {
        this.kode = opd.kode();
        register(opd, at);
    }

    final void register(Opd opd, Instant at) {
        nama = opd.nama();
        jenis = opd.jenis();
        tipe = opd.tipe();
        kabupaten = opd.kabupaten();
        provinsi = opd.provinsi();
        zonaWaktu = opd.zonaWaktu();
        alamat = opd.alamat();
        dasarHukum = opd.dasarHukum();
        jumlahDesa = opd.jumlahDesa();
        atasanNama = opd.atasan() == null ? null : opd.atasan().nama();
        atasanJabatan = opd.atasan() == null ? null : opd.atasan().jabatan();
        isuStrategis = opd.isuStrategis();
        replace(unit, opd.unit().stream().map(UnitRow::of).toList());
        replace(pejabat, opd.pejabat().stream().map(PejabatRow::of).toList());
        replace(
                sumberDaya,
                opd.sumberDaya().stream()
                        .map(year -> new SumberDayaRow(year.tahun(), year.pns(), year.honorer(), year.komputer()))
                        .toList());
        replace(
                beban,
                opd.sumberDaya().stream()
                        .flatMap(year -> year.beban().stream()
                                .map(row ->
                                        new BebanRow(year.tahun(), row.indicatorId(), row.kebutuhan(), row.tersedia())))
                        .toList());
        replace(
                desa,
                opd.desa().stream()
                        .map(village -> new DesaRow(village.kode(), village.nama()))
                        .toList());
        updatedAt = at;
    }

    private static <T> void replace(List<T> rows, List<T> others) {
        rows.clear();
        rows.addAll(others);
    }

    Opd toOpd() {
        return new Opd(
                kode,
                nama,
                jenis,
                tipe,
                kabupaten,
                provinsi,
                zonaWaktu,
                alamat,
                dasarHukum,
                jumlahDesa,
                unit.stream().map(UnitRow::toUnit).toList(),
                pejabat.stream().map(PejabatRow::toPejabat).toList(),
                atasanNama == null ? null : new Atasan(atasanNama, atasanJabatan),
                sumberDaya.stream().map(this::toSumberDaya).toList(),
                isuStrategis,
                desa.stream().map(row -> new Desa(row.kode(), row.nama())).toList());
    }

    private SumberDaya toSumberDaya(SumberDayaRow year) {
        return new SumberDaya(
                year.tahun(),
                year.pns(),
                year.honorer(),
                year.komputer(),
                beban.stream()
                        .filter(row -> row.tahun() == year.tahun())
                        .map(row -> new SumberDaya.Beban(row.indicatorId(), row.kebutuhan(), row.tersedia()))
                        .toList());
    }

    String zonaWaktu() {
        return zonaWaktu;
    }

    long version() {
        return version;
    }
}
