package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.rekomendasi.domain.Claim;
import id.sakip.evaluation.rekomendasi.domain.FollowUpFacts;
import java.time.LocalDate;
import java.util.List;

/** What an OPD reports about following up one recommendation. */
public record FollowUp(
        List<String> actions,
        List<String> hasil,
        String waktu,
        LocalDate dueDate,
        String penanggungJawab,
        Claim claimedStatus,
        List<BuktiTindakLanjut> evidence,
        LocalDate asOf) {

    FollowUp at(LocalDate day) {
        return new FollowUp(actions, hasil, waktu, dueDate, penanggungJawab, claimedStatus, evidence, day);
    }

    FollowUpFacts facts() {
        return new FollowUpFacts(
                claimedStatus,
                !actions.isEmpty() || !hasil.isEmpty(),
                dueDate,
                evidence.stream().map(BuktiTindakLanjut::tanggal).toList());
    }
}
