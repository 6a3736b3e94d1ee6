package id.sakip.planning.nomenklatur.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of each row of a list: new, changed, the same, or refused. Rows may refer to parents further up in
 * the list. A row that begins later ends the open one before it; anything else that overlaps is refused.
 */
public final class NomenclatureImport {
    /** One line of the list, readable or not. {@code refusal} says why it cannot be read. */
    public record Line(int number, NomenclatureEntry entry, List<OldCode> old, Refusal refusal) {}

    public record Refusal(String code, String column, String sentence, String remedy) {}

    public enum Result {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public record Outcome(int line, String kode, Result result, Refusal refusal) {}

    private final Map<String, List<NomenclatureEntry>> known = new HashMap<>();
    private final Set<List<Object>> seen = new LinkedHashSet<>();
    private final List<NomenclatureEntry> changes = new ArrayList<>();
    private final List<OldCode> old = new ArrayList<>();

    /** @param known every version of the codes in the list and of their parents */
    public NomenclatureImport(List<NomenclatureEntry> known) {
        known.forEach(this::remember);
    }

    public List<Outcome> judge(List<Line> lines) {
        return lines.stream().map(this::judge).toList();
    }

    /** What has to be written, in order; only complete after every line was judged. */
    public List<NomenclatureEntry> changes() {
        return List.copyOf(changes);
    }

    public List<OldCode> oldCodes() {
        return List.copyOf(old);
    }

    private Outcome judge(Line line) {
        if (line.refusal() != null) {
            return new Outcome(
                    line.number(), line.entry() == null ? null : line.entry().kode(), Result.REJECTED, line.refusal());
        }
        NomenclatureEntry entry = line.entry();
        Optional<Refusal> refusal = refusal(entry);
        if (refusal.isPresent()) {
            return new Outcome(line.number(), entry.kode(), Result.REJECTED, refusal.get());
        }
        old.addAll(line.old());
        return new Outcome(line.number(), entry.kode(), take(entry), null);
    }

    private Optional<Refusal> refusal(NomenclatureEntry entry) {
        if (!seen.add(List.of(entry.kode(), entry.berlakuMulai()))) {
            return refuse(
                    "duplicate",
                    "kode",
                    "Kode " + entry.kode() + " dengan tanggal mulai ini sudah ada pada baris sebelumnya.",
                    "Hapus salah satu baris.");
        }
        String parent = entry.parentKode();
        if (parent != null && versions(parent).stream().noneMatch(above -> above.validOn(entry.berlakuMulai()))) {
            return refuse(
                    "unknown-parent",
                    "kode",
                    "Induk " + parent + " tidak dikenal atau tidak berlaku pada " + entry.berlakuMulai() + ".",
                    "Tambahkan baris induk di atas baris ini, atau perbaiki kodenya.");
        }
        return versions(entry.kode()).stream()
                .filter(other -> !other.berlakuMulai().equals(entry.berlakuMulai()))
                .filter(other -> overlaps(entry, other) && !endsOpen(entry, other))
                .findFirst()
                .flatMap(other -> refuse(
                        "overlap",
                        "berlakuMulai",
                        "Kode " + entry.kode() + " sudah berlaku mulai " + other.berlakuMulai() + ".",
                        "Isi berlakuSampai sehingga kedua masa berlaku tidak bertumpuk."));
    }

    private Result take(NomenclatureEntry entry) {
        Optional<NomenclatureEntry> same = versions(entry.kode()).stream()
                .filter(other -> other.berlakuMulai().equals(entry.berlakuMulai()))
                .findFirst();
        if (same.filter(entry::equals).isPresent()) {
            return Result.UNCHANGED;
        }
        versions(entry.kode()).stream()
                .filter(other -> endsOpen(entry, other) && overlaps(entry, other))
                .toList()
                .forEach(other -> change(other.until(entry.berlakuMulai().minusDays(1))));
        change(entry);
        return same.isPresent() ? Result.UPDATED : Result.IMPORTED;
    }

    private void change(NomenclatureEntry entry) {
        changes.add(entry);
        versions(entry.kode()).removeIf(other -> other.berlakuMulai().equals(entry.berlakuMulai()));
        remember(entry);
    }

    private static boolean overlaps(NomenclatureEntry entry, NomenclatureEntry other) {
        LocalDate end = entry.berlakuSampai() == null ? LocalDate.MAX : entry.berlakuSampai();
        LocalDate otherEnd = other.berlakuSampai() == null ? LocalDate.MAX : other.berlakuSampai();
        return !entry.berlakuMulai().isAfter(otherEnd) && !other.berlakuMulai().isAfter(end);
    }

    private static boolean endsOpen(NomenclatureEntry entry, NomenclatureEntry other) {
        return other.berlakuSampai() == null && other.berlakuMulai().isBefore(entry.berlakuMulai());
    }

    private void remember(NomenclatureEntry entry) {
        versions(entry.kode()).add(entry);
    }

    private List<NomenclatureEntry> versions(String kode) {
        return known.computeIfAbsent(kode, any -> new ArrayList<>());
    }

    private static Optional<Refusal> refuse(String code, String column, String sentence, String remedy) {
        return Optional.of(new Refusal(code, column, sentence, remedy));
    }
}
