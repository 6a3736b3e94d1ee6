package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.rekomendasi.domain.Claim;
import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutFacts;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutFacts.Condition;
import java.time.LocalDate;
import java.util.List;

/** What an OPD reports about following up one recommendation. */
public record TindakLanjutReport(
        List<String> actions,
        List<String> hasil,
        String waktu,
        LocalDate dueDate,
        String penanggungJawab,
        Claim claimedStatus,
        List<TindakLanjutEvidence> evidence,
        LocalDate asOf) {

    TindakLanjutReport at(LocalDate day) {
        return new TindakLanjutReport(actions, hasil, waktu, dueDate, penanggungJawab, claimedStatus, evidence, day);
    }

    TindakLanjutFacts facts(SyaratSelesai syarat, Condition condition) {
        return new TindakLanjutFacts(
                claimedStatus,
                !actions.isEmpty() || !hasil.isEmpty(),
                dueDate == null && syarat != null ? syarat.batas() : dueDate,
                evidence.stream().map(TindakLanjutEvidence::tanggal).toList(),
                condition);
    }
}
