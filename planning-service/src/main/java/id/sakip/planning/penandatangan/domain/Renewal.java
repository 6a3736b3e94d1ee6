package id.sakip.planning.penandatangan.domain;

import id.sakip.planning.opd.domain.OfficeHolders;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PerjanjianKinerjaParties;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A Perjanjian Kinerja whose signatory no longer holds the office: his successor needs one of his own (rule V-SIGN-1, reason
 * "pergantian pejabat" of domain note 4.1).
 */
public record Renewal(
        UUID document,
        Jenjang jenjang,
        String unitRef,
        String signedBy,
        Signer holder,
        String ruleId,
        String sentence) {

    public static Optional<Renewal> of(UUID document, PerjanjianKinerja agreement, Opd opd, LocalDate day) {
        OfficeHolders holders = new OfficeHolders(opd);
        String signer = agreement.pihakPertama().nama();
        return PerjanjianKinerjaParties.unitOf(holders, agreement)
                .flatMap(unit -> holders.head(unit, day))
                .filter(holder ->
                        !holder.isPerson(signer, agreement.pihakPertama().nip()))
                .map(holder -> new Renewal(
                        document,
                        agreement.jenjang(),
                        agreement.unitRef(),
                        signer,
                        Signer.of(holder),
                        "V-SIGN-1",
                        "Perjanjian Kinerja ditandatangani " + signer + ", sedangkan pejabatnya kini " + holder.nama()
                                + ". Buat Perjanjian Kinerja baru dengan alasan pergantian pejabat."));
    }
}
