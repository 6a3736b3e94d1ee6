package id.sakip.evaluation.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An index of three components, 86,5 in 2022. */
public final class IndeksFixture {

    private IndeksFixture() {}

    public static Map<String, Object> paten(String kode) {
        return new HashMap<>(Map.of(
                "kode",
                kode,
                "nama",
                "Indeks PATEN",
                "berlakuMulai",
                "2022-01-01",
                "dasarHukum",
                "Peraturan Bupati tentang Penilaian PATEN",
                "nilaiMaksimum",
                100,
                "komponen",
                List.of(
                        komponen("substantif", "Persyaratan substantif", 30),
                        komponen("administratif", "Persyaratan administratif", 30),
                        komponen("teknis", "Persyaratan teknis", 40)),
                "kategori",
                List.of(
                        Map.of("label", "Kurang", "mulai", 0),
                        Map.of("label", "Baik", "mulai", 60),
                        Map.of("label", "Sangat baik", "mulai", 90))));
    }

    public static Map<String, Object> values() {
        return new HashMap<>(Map.of(
                "komponen",
                List.of(
                        Map.of("kode", "substantif", "nilai", 90),
                        Map.of("kode", "administratif", "nilai", 85),
                        Map.of("kode", "teknis", "nilai", 85)),
                "tanggal",
                "2022-12-31"));
    }

    private static Map<String, Object> komponen(String kode, String nama, int bobot) {
        return Map.of("kode", kode, "nama", nama, "bobot", bobot);
    }
}
