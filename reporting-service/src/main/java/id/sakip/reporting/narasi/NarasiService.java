package id.sakip.reporting.narasi;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Actor;
import id.sakip.reporting.fact.StaleRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prose of a report: written here, section by section. */
@ApplicationScoped
public class NarasiService {
    private static final String SECTION = "[0-9A-Za-z.-]{1,20}(#[0-9A-Za-z.-]{1,15})?";

    private final NarasiRepository repository;
    private final AuditTrail audit;
    private final StaleRows stale;
    private final Actor actor;
    private final Clock clock = Clock.systemUTC();

    NarasiService(NarasiRepository repository, AuditTrail audit, StaleRows stale, Actor actor) {
        this.repository = repository;
        this.audit = audit;
        this.stale = stale;
        this.actor = actor;
    }

    /** Writes a section; the same text again changes nothing. */
    @Transactional
    public NarasiView write(String opd, int tahun, String section, String ifMatch, List<Object> written) {
        if (!section.matches(SECTION)) {
            throw Problem.of(400, "narasi-section", section);
        }
        List<JsonNode> paragraphs = NarrativeJson.nodes(written);
        NarrativeJson.validated(paragraphs);
        String text = NarrativeJson.text(paragraphs);
        NarasiId id = new NarasiId(opd, tahun, section);
        Narasi narasi = repository.findById(id);
        if (narasi == null) {
            if (ifMatch != null) {
                Preconditions.requireMatch(ifMatch, 0);
            }
            return create(id, text);
        }
        if (narasi.paragraphs().equals(text)) {
            return NarasiView.of(narasi);
        }
        Preconditions.requireMatch(ifMatch, narasi.version() + 1);
        Object before = NarrativeJson.nodes(narasi.paragraphs());
        narasi.rewrite(text, now(), actor.name());
        repository.flush();
        audit.record("NARASI_DIUBAH", subject(id), opd, before, NarrativeJson.nodes(text));
        stale.mark(opd, tahun);
        return NarasiView.of(narasi);
    }

    /** @throws Problem 404 when the section was not written yet */
    @Transactional
    public NarasiView get(String opd, int tahun, String section) {
        Narasi narasi = repository.findById(new NarasiId(opd, tahun, section));
        if (narasi == null) {
            throw Problem.notFound();
        }
        return NarasiView.of(narasi);
    }

    @Transactional
    public List<NarasiView> list(String opd, int tahun) {
        return repository.ofReport(opd, tahun).stream().map(NarasiView::of).toList();
    }

    /** Every section of a report, ready to print. */
    @Transactional
    public Map<String, List<NarrativeBlock>> blocks(String opd, int tahun) {
        Map<String, List<NarrativeBlock>> sections = new LinkedHashMap<>();
        repository
                .ofReport(opd, tahun)
                .forEach(narasi -> sections.put(narasi.id().section(), NarrativeJson.stored(narasi.paragraphs())));
        return sections;
    }

    private NarasiView create(NarasiId id, String text) {
        Narasi narasi = new Narasi(id, text, now(), actor.name());
        repository.persistAndFlush(narasi);
        audit.record("NARASI_DITULIS", subject(id), id.opd(), null, NarrativeJson.nodes(text));
        stale.mark(id.opd(), id.tahun());
        return NarasiView.of(narasi);
    }

    private Instant now() {
        return clock.instant();
    }

    private static String subject(NarasiId id) {
        return "narasi/" + id.tahun() + "/" + id.section();
    }
}
