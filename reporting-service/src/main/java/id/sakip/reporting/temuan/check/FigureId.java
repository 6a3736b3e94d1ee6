package id.sakip.reporting.temuan.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fact a cell shows: the same fact stands in several tables of one document and must read the same in each
 * (V-XTAB-1).
 *
 * @param measure target, realisasi, capaian, pagu, realisasiAnggaran or serapan of the year
 * @param subject ref of the indicator or node; {@code total} or {@code rata-rata} for the whole
 */
record FigureId(String measure, String subject) {
    private static final Map<String, String> MEASURES = Map.of(
            "target", "target",
            "realisasi", "realisasi",
            "capaian", "capaian",
            "pagu", "pagu",
            "alokasi", "pagu",
            "anggaran", "pagu",
            "realisasiAnggaran", "realisasiAnggaran",
            "serapan", "serapan");
    private static final Map<String, String> REKAP = Map.of(
            "realisasiSd", "realisasiTribulan2",
            "realisasiK", "realisasiTribulan2",
            "renstraSdK", "realisasiTribulan2",
            "realisasiRp", "realisasiAnggaranTribulan2",
            "renstraSdRp", "realisasiAnggaranTribulan2");
    private static final Map<String, String> SINGLE = Map.of(
            "anggaran", "pagu",
            "realisasi", "realisasiAnggaran",
            "serapan", "serapan");
    private static final Set<String> MEAN_OF_ALL_LEVELS = Set.of("3.10", "3.15");

    /** @return empty for cells whose figure stands in one place only */
    static Optional<FigureId> of(Place place, int tahun) {
        if (place.table().equals("6.1")) {
            return Optional.empty();
        }
        if (place.table().equals("REKAP")) {
            return Optional.ofNullable(REKAP.get(place.column())).map(measure -> new FigureId(measure, place.row()));
        }
        if (place.table().equals("RINGKASAN")) {
            return Optional.ofNullable(SINGLE.get(place.row())).map(measure -> new FigureId(measure, "total"));
        }
        String column = place.column().endsWith(Integer.toString(tahun))
                ? place.column().substring(0, place.column().length() - 4)
                : place.column();
        return Optional.ofNullable(MEASURES.get(column)).map(measure -> new FigureId(measure, subject(place, measure)));
    }

    private static String subject(Place place, String measure) {
        boolean whole = Set.of("total", "jumlah", "rata-rata").contains(place.row());
        if (!whole) {
            return place.row();
        }
        if (!measure.equals("capaian")) {
            return "total";
        }
        return MEAN_OF_ALL_LEVELS.contains(place.table()) ? "rata-rata-semua-tingkat" : "rata-rata";
    }
}
