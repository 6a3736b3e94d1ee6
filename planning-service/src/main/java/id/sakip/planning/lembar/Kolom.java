package id.sakip.planning.lembar;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param judul its heading, by which it is found again wherever somebody moved it
 * @param jalur where its content stands in the row's object: {@code targets/2022}, {@code tribulan/2022/0}
 * @param pilihan what the drop-down offers; empty for none
 */
record Kolom(String judul, String jalur, Isi isi, boolean wajib, int lebar, List<String> pilihan) {
    /** How a cell is written and read. */
    enum Isi {
        TEKS,
        REF,
        /** Several refs, separated by commas. */
        DAFTAR_REF,
        BULAT,
        RUPIAH,
        TANGGAL,
        YA_TIDAK,
        /** A word of an enum: {@code Posisi akhir} for {@code POSISI_AKHIR}. */
        PILIHAN,
        /** A target: number, number with unit, N/A, or words. */
        NILAI,
        /** As {@link #NILAI}, in a row where every cell has its place, so that an empty one is an empty value. */
        NILAI_BERPOSISI,
        /** As {@link #NILAI_BERPOSISI}; a dash is a month in which nothing is planned. */
        BULAN,
        /** Printed values without a place, separated by semicolons. */
        DAFTAR_NILAI
    }

    static Kolom teks(String judul, String jalur, int lebar) {
        return new Kolom(judul, jalur, Isi.TEKS, false, lebar, List.of());
    }

    static Kolom of(String judul, String jalur, Isi isi, int lebar) {
        return new Kolom(judul, jalur, isi, false, lebar, List.of());
    }

    static Kolom pilihan(String judul, String jalur, int lebar, Enum<?>[] words) {
        return new Kolom(judul, jalur, Isi.PILIHAN, false, lebar, Kata.of(words));
    }

    Kolom diwajibkan() {
        return new Kolom(judul, jalur, isi, true, lebar, pilihan);
    }
}
