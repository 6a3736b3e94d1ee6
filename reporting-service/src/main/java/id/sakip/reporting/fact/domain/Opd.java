package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opd (government office) with its officials and resources. */
public record Opd(
        String kode,
        String nama,
        String jenis,
        String kabupaten,
        String provinsi,
        String alamat,
        String dasarHukum,
        Integer jumlahDesa,
        List<Unit> unit,
        List<Pejabat> pejabat,
        Atasan atasan,
        List<SumberDaya> sumberDaya,
        List<String> isuStrategis) {

    public Opd {
        unit = unit == null ? List.of() : List.copyOf(unit);
        isuStrategis = isuStrategis == null ? List.of() : List.copyOf(isuStrategis);
        pejabat = pejabat == null ? List.of() : List.copyOf(pejabat);
        sumberDaya = sumberDaya == null ? List.of() : List.copyOf(sumberDaya);
    }

    public record Unit(String ref, String nama, String parentRef, String tugas, List<String> fungsi) {
        public Unit {
            fungsi = fungsi == null ? List.of() : List.copyOf(fungsi);
        }
    }

    public record Pejabat(
            String ref,
            String nama,
            String nip,
            String pangkat,
            String golongan,
            String jabatan,
            String status,
            String kategori,
            LocalDate dari,
            LocalDate sampai) {

        public boolean inOffice(LocalDate day) {
            return (dari == null || !dari.isAfter(day)) && (sampai == null || !sampai.isBefore(day));
        }
    }

    public record Atasan(String nama, String jabatan) {}

    public record SumberDaya(int tahun, BigDecimal pns, BigDecimal honorer, BigDecimal komputer, List<Beban> beban) {
        public SumberDaya {
            beban = beban == null ? List.of() : List.copyOf(beban);
        }
    }

    public record Beban(UUID indicatorId, BigDecimal kebutuhan, BigDecimal tersedia) {}
}
