package id.sakip.evaluation.akip;

import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.reference.LkeTemplateService;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.evaluation.reference.domain.LheTexts;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Kriteria;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The LHE with everything a letter says, as data for whoever prints it. */
@ApplicationScoped
public class LheDocumentService {

    private final AkipService akipService;
    private final LkeTemplateService templates;
    private final ReferenceData reference;
    private final OpdService opdService;

    LheDocumentService(
            AkipService akipService, LkeTemplateService templates, ReferenceData reference, OpdService opdService) {
        this.akipService = akipService;
        this.templates = templates;
        this.reference = reference;
        this.opdService = opdService;
    }

    /**
     * What the letter is composed from.
     *
     * @param previous official evaluation of the year before, empty when there is none
     * @param criteria text of every criterion by its code
     */
    public record LheDocument(
            Akip akip,
            Optional<Akip> previous,
            String namaOpd,
            LkeTemplate template,
            String skala,
            LheTexts texts,
            Map<String, String> criteria) {}

    @Transactional
    public LheDocument find(String opd, int tahun) {
        Akip akip = akipService.findIssued(opd, tahun);
        LkeTemplate template = templates.find(akip.template(), tahun);
        return new LheDocument(
                akip,
                akipService.findOfficial(opd, tahun - 1),
                opdService.nama(opd),
                template,
                reference.scale(akip.skalaPredikat()).nama(),
                reference.lheTexts(tahun),
                template.kriteria().stream().collect(Collectors.toMap(Kriteria::kode, Kriteria::teks)));
    }
}
