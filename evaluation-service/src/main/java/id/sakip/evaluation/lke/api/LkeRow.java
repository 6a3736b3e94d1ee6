package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.akip.AkipJawaban;
import id.sakip.evaluation.akip.domain.LkeForm.Choice;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.lke.LkeAnswer;
import id.sakip.evaluation.lke.LkeView;
import id.sakip.evaluation.lke.SheetKind;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.evaluation.reference.domain.LkeTemplate.Aspek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question of the worksheet with everything beside it that the reader may see. */
@Schema(name = "LkeKriteria")
public record LkeRow(
        String kode,
        String teks,
        int komponen,
        String subKomponen,
        Aspek aspek,

        @Schema(description = "Points of 100 it is worth, exact up to 12 decimals")
        BigDecimal bobot,

        @Schema(description = "Name of its answers in gradasi")
        String gradasi,

        Answer usulan,
        Answer penilaian,
        Answer penilaianKedua,
        Answer moderasi,
        @Schema(description = "The answer that counts") Final hasil,

        @Schema(description = "What the LHE of last year says")
        Past tahunLalu,

        List<Evidence> bukti) {

    @Schema(name = "LkeJawaban")
    public record Answer(
            String jawaban,
            String alasan,

            @Schema(description = "Prefilled from last year, to be confirmed")
            boolean dariTahunLalu) {}

    @Schema(name = "LkeHasil")
    public record Final(String jawaban, BigDecimal nilai) {}

    @Schema(name = "LkeTahunLalu")
    public record Past(String jawaban, BigDecimal nilai, String catatan) {}

    @Schema(name = "LkeGradasi")
    public record Gradasi(String nama, List<Choice> jawaban) {}

    @Schema(name = "LkeBukti")
    public record Evidence(
            UUID id,
            String nama,
            String url,
            UUID eventId,
            UUID evidenceId,
            LocalDate tanggal,
            Judgement penilaian,
            String catatan,
            long version) {}

    static List<LkeRow> rows(LkeView view) {
        Map<List<Choice>, String> names = names(view);
        Map<String, AkipJawaban> past = view.lastYear() == null
                ? Map.of()
                : view.lastYear().jawaban().stream().collect(Collectors.toMap(AkipJawaban::kode, a -> a));
        Map<String, List<LkeView.Piece>> evidence = view.evidence().stream()
                .collect(Collectors.groupingBy(
                        piece -> piece.evidence().attached().kode()));
        return view.worksheet().form().questions().stream()
                .map(q -> new LkeRow(
                        q.kode(),
                        q.teks(),
                        q.komponen(),
                        q.sub(),
                        q.aspek(),
                        q.bobot().toDecimal(),
                        names.get(q.choices()),
                        answer(view, SheetKind.USULAN, q),
                        answer(view, SheetKind.PENILAIAN, q),
                        answer(view, SheetKind.KEDUA, q),
                        answer(view, SheetKind.MODERASI, q),
                        result(view.agreed().get(q.kode())),
                        past(past.get(q.kode())),
                        evidence.getOrDefault(q.kode(), List.of()).stream()
                                .map(LkeRow::evidence)
                                .toList()))
                .toList();
    }

    static List<Gradasi> gradasi(LkeView view) {
        List<Gradasi> named = new ArrayList<>();
        names(view).forEach((choices, name) -> named.add(new Gradasi(name, choices)));
        named.sort((a, b) -> a.nama().compareTo(b.nama()));
        return named;
    }

    /** Questions that share their answers share a name: the aspek first met, or its letters. */
    private static Map<List<Choice>, String> names(LkeView view) {
        Map<List<Choice>, String> names = new HashMap<>();
        for (Question q : view.worksheet().form().questions()) {
            names.putIfAbsent(
                    q.choices(),
                    q.aspek() + ":" + q.choices().stream().map(Choice::huruf).collect(Collectors.joining("-")));
        }
        return names;
    }

    private static Answer answer(LkeView view, SheetKind kind, Question q) {
        if (!view.visible().contains(kind)) {
            return null;
        }
        LkeAnswer answer = view.worksheet().sheet(kind).jawaban().get(q.kode());
        return answer == null ? null : new Answer(answer.jawaban(), answer.alasan(), answer.tahunLalu());
    }

    private static Final result(FinalAnswer answer) {
        return answer == null ? null : new Final(answer.huruf(), answer.nilai());
    }

    private static Past past(AkipJawaban answer) {
        return answer == null ? null : new Past(answer.jawaban(), answer.nilai(), answer.catatan());
    }

    static Evidence evidence(LkeView.Piece piece) {
        var e = piece.evidence();
        var a = e.attached();
        boolean judged = piece.judgementVisible() && e.judgement() != null;
        return new Evidence(
                e.id(),
                a.nama(),
                a.url(),
                a.eventId(),
                a.evidenceId(),
                a.tanggal(),
                judged ? e.judgement() : null,
                judged ? e.judgementNote() : null,
                e.version());
    }
}
