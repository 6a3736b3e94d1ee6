package id.sakip.evaluation.reference.domain;

import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * SKM instrument (public satisfaction survey): its unsur, the answers to each, and the weight one unsur carries.
 *
 * <p>The regulation prints the weight of one of nine unsur as 0,11; nine of those make 0,99 and an all-4 survey would stop
 * at 99,00. The exact weight is 1/n; {@code bobotDibulatkan} is kept for kabupaten that insist on the printed one.
 */
public record SkmInstrument(
        String id, String nama, Validity validity, String skala, BigDecimal bobotDibulatkan, List<Unsur> unsur) {

    /** Element of the survey, keyed by its code and never by its position: lists order U8 and U9 both ways. */
    public record Unsur(String kode, String nama, String pertanyaan, List<String> pilihan, boolean verified) {
        public Unsur {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(nama, "nama");
            Objects.requireNonNull(pertanyaan, "pertanyaan");
            pilihan = List.copyOf(pilihan);
            if (pilihan.size() != 4) {
                throw new IllegalArgumentException("unsur " + kode + " needs four answers");
            }
        }
    }

    public SkmInstrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(skala, "skala");
        unsur = List.copyOf(unsur);
        if (unsur.stream().map(Unsur::kode).distinct().count() != unsur.size() || unsur.isEmpty()) {
            throw new IllegalArgumentException(id + " needs unsur with different codes");
        }
        if (bobotDibulatkan.signum() <= 0) {
            throw new IllegalArgumentException(id + " needs a positive rounded weight");
        }
    }

    public Optional<Unsur> unsur(String kode) {
        return unsur.stream().filter(u -> u.kode().equals(kode)).findFirst();
    }

    /** By code or, as archives write it, by name. */
    public Optional<Unsur> unsurNamed(String kodeOrNama) {
        return unsur.stream()
                .filter(u -> u.kode().equals(kodeOrNama) || u.nama().equalsIgnoreCase(kodeOrNama.strip()))
                .findFirst();
    }

    public Kuesioner kuesioner() {
        return new Kuesioner(
                id,
                unsur.stream()
                        .map(u -> new Kuesioner.Pertanyaan(u.kode(), u.nama(), u.pertanyaan(), u.pilihan()))
                        .toList());
    }

    public Fraction weight(boolean rounded) {
        return rounded ? Fraction.of(bobotDibulatkan) : Fraction.of(1, unsur.size());
    }
}
