package id.sakip.planning.opd.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Opd (organisasi perangkat daerah, here a kecamatan): who it is, its units, its officials with the dates they hold
 * office, what it has to work with. The whole of it travels in the event OpdRegistered.
 */
public record Opd(
        String kode,
        String nama,
        String jenis,
        String tipe,
        String kabupaten,
        String provinsi,
        String zonaWaktu,
        String alamat,
        String dasarHukum,
        Integer jumlahDesa,
        List<Unit> unit,
        List<Pejabat> pejabat,
        Atasan atasan,
        List<SumberDaya> sumberDaya,
        List<String> isuStrategis,
        List<Desa> desa) {

    public Opd {
        unit = copy(unit);
        pejabat = copy(pejabat);
        sumberDaya = copy(sumberDaya);
        isuStrategis = copy(isuStrategis);
        desa = copy(desa);
    }

    static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    public Opd withPejabat(UnaryOperator<Pejabat> change) {
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
                unit,
                pejabat.stream().map(change).toList(),
                atasan,
                sumberDaya,
                isuStrategis,
                desa);
    }

    public Opd withKode(String other) {
        return new Opd(
                other,
                nama,
                jenis,
                tipe,
                kabupaten,
                provinsi,
                zonaWaktu,
                alamat,
                dasarHukum,
                jumlahDesa,
                unit,
                pejabat,
                atasan,
                sumberDaya,
                isuStrategis,
                desa);
    }
}
