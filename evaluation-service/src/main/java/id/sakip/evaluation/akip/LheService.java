package id.sakip.evaluation.akip;

import id.sakip.evaluation.akip.AkipEvents.AkipScored;
import id.sakip.evaluation.akip.AkipEvents.LheIssued;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.evaluation.rekomendasi.RekomendasiService;
import id.sakip.evaluation.rekomendasi.domain.RekomendasiTeks;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Issues the LHE: from this moment the score, its notes and its recommendations are public facts. */
@ApplicationScoped
public class LheService {

    private final AkipRepository repository;
    private final LkeTemplateService templates;
    private final OpdService opdService;
    private final RekomendasiService rekomendasiService;
    private final Journal journal;

    LheService(
            AkipRepository repository,
            LkeTemplateService templates,
            OpdService opdService,
            RekomendasiService rekomendasiService,
            Journal journal) {
        this.repository = repository;
        this.templates = templates;
        this.opdService = opdService;
        this.rekomendasiService = rekomendasiService;
        this.journal = journal;
    }

    /** The letter; what it says about a component is composed from the score where the evaluator wrote nothing. */
    public record Letter(
            String nomor,
            LocalDate tanggal,
            String penerbit,
            String perihal,
            String tempat,
            Signature penandatangan,
            List<String> tembusan,
            List<LheKomponen> komponen) {

        Lhe toLhe(UUID id) {
            return new Lhe(
                    id,
                    nomor,
                    tanggal,
                    penerbit,
                    perihal,
                    tempat,
                    penandatangan == null ? null : penandatangan.nama(),
                    penandatangan == null ? null : penandatangan.pangkat(),
                    penandatangan == null ? null : penandatangan.nip(),
                    tembusan);
        }
    }

    /** Who signs the letter. */
    public record Signature(String nama, String pangkat, String nip) {}

    @Transactional
    public Akip issueLhe(String opd, int tahun, UUID id, String ifMatch, Letter letter) {
        LocalDate today = opdService.lockForWrite(opd);
        Akip akip = repository.findOfOpd(id, opd, tahun).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, akip.version());
        if (letter.tanggal().isAfter(today)) {
            throw Problem.of(422, "lhe-date-in-future", letter.tanggal().toString());
        }
        // the index allows one issued version, so the old one must have left the table's view before the new one enters
        if (akip.isDraft()) {
            repository.findInState(opd, tahun, AkipStatus.ISSUED).ifPresent(Akip::supersede);
            repository.flush();
        }
        Lhe lhe = letter.toLhe(UUID.randomUUID());
        akip.issue(lhe, said(akip, letter), journal.now());
        repository.flush();
        String dasarHukum = templates.find(akip.template(), tahun).validity().dasarHukum();
        journal.publish("AkipScored", AkipService.subject(akip), opd, AkipScored.from(akip, dasarHukum));
        journal.publish("LheIssued", "lhe/" + lhe.id(), opd, LheIssued.from(akip));
        rekomendasiService.issue(
                opd,
                tahun,
                lhe.id(),
                akip.rekomendasi().stream()
                        .map(r -> new RekomendasiTeks(
                                r.no(),
                                r.teks(),
                                r.kriteria(),
                                r.syarat() == null ? null : r.syarat().toDomain()))
                        .toList());
        journal.changed("lhe.issue", AkipService.subject(akip), opd, null, letter);
        return akip;
    }

    private static List<LheKomponen> said(Akip akip, Letter letter) {
        Map<Integer, LheKomponen> written = new HashMap<>();
        for (LheKomponen k : letter.komponen()) {
            boolean known = akip.komponen().stream().anyMatch(scored -> scored.no() == k.no());
            if (!known || written.put(k.no(), k) != null) {
                throw Problem.of(422, "lhe-komponen-invalid", k.no());
            }
        }
        return akip.komponen().stream()
                .map(k -> written.getOrDefault(k.no(), new LheKomponen(k.no(), k.uraian(), k.catatan())))
                .toList();
    }
}
