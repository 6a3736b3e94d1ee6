package id.sakip.planning.penandatangan.domain;

import id.sakip.planning.opd.domain.OfficeHolders;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Unit;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PlanKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who may sign a kind of document on a day: plans and decrees the camat alone, a Perjanjian Kinerja two people on every rung
 * of the ladder (domain note 4.1).
 *
 * @param jenjang of a Perjanjian Kinerja
 * @param pihakPertama absent while nobody holds the office
 */
public record SigningRight(PlanKind document, Jenjang jenjang, String unitRef, Signer pihakPertama, Signer pihakKedua) {

    public static List<SigningRight> of(Opd opd, LocalDate day) {
        OfficeHolders holders = new OfficeHolders(opd);
        Signer camat =
                holders.root().flatMap(unit -> signer(holders, unit, day)).orElse(null);
        List<SigningRight> rights = new ArrayList<>(Arrays.stream(PlanKind.values())
                .filter(kind -> kind != PlanKind.PERJANJIAN_KINERJA)
                .map(kind -> new SigningRight(kind, null, null, camat, null))
                .toList());
        Signer bupati = opd.atasan() == null ? null : Signer.of(opd.atasan());
        rights.add(new SigningRight(PlanKind.PERJANJIAN_KINERJA, Jenjang.CAMAT, null, camat, bupati));
        opd.unit().stream()
                .filter(unit -> holders.above(unit).isPresent())
                .forEach(unit -> rights.add(new SigningRight(
                        PlanKind.PERJANJIAN_KINERJA,
                        rung(holders, unit),
                        unit.ref(),
                        signer(holders, unit, day).orElse(null),
                        holders.above(unit)
                                .flatMap(above -> signer(holders, above, day))
                                .orElse(null))));
        return rights;
    }

    /** Directly below the camat, the unit that has units of its own is the sekretariat. */
    private static Jenjang rung(OfficeHolders holders, Unit unit) {
        if (holders.depth(unit) > 1) {
            return Jenjang.KASUBBAG;
        }
        return holders.withUnitsBelow(unit).size() > 1 ? Jenjang.SEKCAM : Jenjang.KASI;
    }

    private static Optional<Signer> signer(OfficeHolders holders, Unit unit, LocalDate day) {
        return holders.head(unit, day).map(Signer::of);
    }
}
