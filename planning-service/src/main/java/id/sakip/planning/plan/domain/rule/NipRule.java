package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.opd.domain.Nip;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import java.util.ArrayList;
import java.util.List;

/**
 * V-NIP-1: an NIP has 18 digits and a plausible content (domain note 8.3; Pakusari prints one of 19). The head of the OPD
 * signs with his NIP; the Bupati has none.
 */
final class NipRule implements PlanRule {
    @Override
    public String id() {
        return "V-NIP-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (!(facts.content() instanceof PerjanjianKinerja agreement)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (agreement.pihakPertama().nip() == null) {
            findings.add(
                    Finding.warning(id(), "pihakPertama|nip", null, null, "Pihak Pertama menandatangani tanpa NIP."));
        }
        party("pihakPertama", agreement.pihakPertama(), findings);
        party("pihakKedua", agreement.pihakKedua(), findings);
        return findings;
    }

    /** The place names the party, never the digits: an NIP holds a date of birth. */
    private void party(String place, Pihak party, List<Finding> findings) {
        if (party.nip() == null) {
            return;
        }
        String name = party.nama();
        Nip.defectOf(party.nip()).ifPresent(defect -> {
            String sentence = "NIP " + name + " " + defect.sentence() + ".";
            findings.add(
                    defect.certain()
                            ? Finding.error(id(), place + "|nip", null, null, sentence)
                            : Finding.warning(id(), place + "|nip", null, null, sentence));
        });
    }
}
