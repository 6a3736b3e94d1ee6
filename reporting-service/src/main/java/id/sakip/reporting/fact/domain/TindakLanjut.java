package id.sakip.reporting.fact.domain;

import java.time.LocalDate;
import java.util.List;

/** TindakLanjut (follow-up) of a recommendation; its status is derived by evaluation-service, not claimed. */
public record TindakLanjut(
        int tahun,
        String rekomendasiId,
        int no,
        List<String> actions,
        List<String> hasil,
        String waktu,
        LocalDate dueDate,
        String penanggungJawab,
        String claimedStatus,
        String status,
        List<Temuan> findings) {

    public TindakLanjut {
        actions = actions == null ? List.of() : List.copyOf(actions);
        hasil = hasil == null ? List.of() : List.copyOf(hasil);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
