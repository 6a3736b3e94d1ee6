package id.sakip.evaluation.reference.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of document that may prove a kriteria, as dated data.
 *
 * @param tahunSelisih years a document may speak for, relative to the evaluated one: an LKjIP of last year proves this
 *     year's reporting (-1)
 * @param hanyaVersiTerakhir whether a later version makes an earlier one stale
 * @param tenggat by when it is due, one entry, or one per tribulan; empty = no deadline known
 */
public record EvidenceKind(
        String kode,
        String nama,
        Validity validity,
        List<Integer> tahunSelisih,
        boolean hanyaVersiTerakhir,
        List<Tenggat> tenggat) {

    /** A day in a year relative to the one the document speaks for; day 31 means the last of the month. */
    public record Tenggat(int tahun, int bulan, int hari) {
        LocalDate in(int documentYear) {
            YearMonth month = YearMonth.of(documentYear + tahun, bulan);
            return month.atDay(Math.min(hari, month.lengthOfMonth()));
        }
    }

    public EvidenceKind {
        Objects.requireNonNull(kode, "kode");
        Objects.requireNonNull(nama, "nama");
        Objects.requireNonNull(validity, "validity");
        tahunSelisih = List.copyOf(tahunSelisih);
        tenggat = List.copyOf(tenggat);
    }

    /** @param tribulan of the document, null when it is of the whole year */
    public Optional<LocalDate> dueDate(int documentYear, Integer tribulan) {
        int place = tribulan == null ? 0 : tribulan - 1;
        return place < tenggat.size() && (tribulan != null || tenggat.size() == 1)
                ? Optional.of(tenggat.get(place).in(documentYear))
                : Optional.empty();
    }

    /** Whether a document of these years may prove anything about the evaluated year. */
    public boolean speaksFor(int evaluatedYear, int firstYear, int lastYear) {
        return tahunSelisih.stream()
                .map(difference -> evaluatedYear + difference)
                .anyMatch(year -> firstYear <= year && year <= lastYear);
    }
}
