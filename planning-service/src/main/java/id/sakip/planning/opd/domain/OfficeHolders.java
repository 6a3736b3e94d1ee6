package id.sakip.planning.opd.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds which office on which day. The head of a unit is its structural official; one in full office goes before a Plt
 * (pelaksana tugas), who goes before a Plh (pelaksana harian). An office without a date of beginning counts as held always.
 */
public final class OfficeHolders {
    private final Opd opd;

    public OfficeHolders(Opd opd) {
        this.opd = opd;
    }

    /** The unit all others hang under: the kecamatan itself. */
    public Optional<Unit> root() {
        return opd.unit().stream().filter(unit -> unit.parentRef() == null).findFirst();
    }

    public Optional<Unit> unit(String ref) {
        return opd.unit().stream().filter(unit -> unit.ref().equals(ref)).findFirst();
    }

    /** The unit above; empty for the root. */
    public Optional<Unit> above(Unit unit) {
        return Optional.ofNullable(unit.parentRef()).flatMap(this::unit);
    }

    /** How far below the root: 0 is the root. */
    public int depth(Unit unit) {
        return above(unit).map(parent -> depth(parent) + 1).orElse(0);
    }

    /** The unit and every unit below it. */
    public List<Unit> withUnitsBelow(Unit unit) {
        Set<String> refs = new LinkedHashSet<>(List.of(unit.ref()));
        int before;
        do {
            before = refs.size();
            opd.unit().stream()
                    .filter(other -> other.parentRef() != null && refs.contains(other.parentRef()))
                    .forEach(other -> refs.add(other.ref()));
        } while (refs.size() > before);
        return opd.unit().stream().filter(other -> refs.contains(other.ref())).toList();
    }

    /** Everybody who heads the unit on the day, the one who signs first. */
    public List<Pejabat> heads(Unit unit, LocalDate day) {
        return opd.pejabat().stream()
                .filter(official -> unit.ref().equals(official.unitRef()))
                .filter(official -> official.kategori() == Pejabat.Kategori.STRUKTURAL)
                .filter(official -> official.holdsOfficeOn(day))
                .sorted(Comparator.comparing(Pejabat::status)
                        .thenComparing(Pejabat::dari, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    public Optional<Pejabat> head(Unit unit, LocalDate day) {
        return heads(unit, day).stream().findFirst();
    }
}
