package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.evaluation.survei.JawabanService.Formulir;
import id.sakip.evaluation.survei.SurveiLayanan;
import id.sakip.evaluation.survei.domain.Profil;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form as the public sees it: the questions, and nothing about anybody's answers or about the OPD behind it. */
public record FormulirResponse(
        String judul,
        String instansi,
        @Schema(description = "Last day answers are taken") LocalDate selesai,

        @Schema(description = "The services to choose from; one = no choice")
        List<Layanan> layanan,

        List<Pertanyaan> pertanyaan,
        PilihanProfil profil) {

    @Schema(name = "FormulirLayanan")
    public record Layanan(int no, String nama) {}

    @Schema(name = "FormulirPertanyaan")
    public record Pertanyaan(
            String kode,
            String teks,

            @Schema(description = "Answers 1, 2, .. in this order")
            List<String> pilihan) {}

    @Schema(name = "FormulirProfil", description = "What may be said about oneself, all of it voluntary")
    public record PilihanProfil(
            List<String> jenisKelamin, List<String> usia, List<String> pendidikan, List<String> pekerjaan) {}

    static FormulirResponse from(Formulir form) {
        return new FormulirResponse(
                form.survei().judul(),
                form.instansi(),
                form.survei().selesai(),
                form.layanan().stream().map(FormulirResponse::layanan).toList(),
                form.kuesioner().pertanyaan().stream()
                        .map(FormulirResponse::pertanyaan)
                        .toList(),
                new PilihanProfil(
                        names(Profil.JenisKelamin.values()),
                        names(Profil.Usia.values()),
                        names(Profil.Pendidikan.values()),
                        names(Profil.Pekerjaan.values())));
    }

    private static Layanan layanan(SurveiLayanan layanan) {
        return new Layanan(layanan.no(), layanan.nama());
    }

    private static Pertanyaan pertanyaan(Kuesioner.Pertanyaan pertanyaan) {
        return new Pertanyaan(pertanyaan.kode(), pertanyaan.teks(), pertanyaan.pilihan());
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
