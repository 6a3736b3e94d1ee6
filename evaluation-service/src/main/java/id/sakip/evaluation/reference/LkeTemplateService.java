package id.sakip.evaluation.reference;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** LKE templates: those the release ships, and those somebody added as data. One that was used is never edited. */
@ApplicationScoped
public class LkeTemplateService {

    private static final String WHOLE_KABUPATEN = "-";

    private final ReferenceData shipped;
    private final StoredLkeRepository repository;
    private final Journal journal;

    LkeTemplateService(ReferenceData shipped, StoredLkeRepository repository, Journal journal) {
        this.shipped = shipped;
        this.repository = repository;
        this.journal = journal;
    }

    /** A template with the version its ETag carries; a shipped one is at 0 for ever. */
    public record Versioned(LkeTemplate template, long version) {}

    @Transactional
    public List<LkeTemplate> all() {
        return Stream.concat(
                        shipped.lke().stream(),
                        repository.findInOrder().stream().map(StoredLke::isi))
                .toList();
    }

    /** By id, whatever the year: archives were scored with what was at hand. Without id the youngest in force at its end. */
    @Transactional
    public LkeTemplate find(String id, int tahun) {
        List<LkeTemplate> known = all();
        if (id != null) {
            return known.stream()
                    .filter(template -> template.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(422, "reference-unknown", id)
                            .with("known", known.stream().map(LkeTemplate::id).toList()));
        }
        LocalDate endOfYear = LocalDate.of(tahun, Month.DECEMBER, 31);
        return known.stream()
                .filter(template -> template.validity().covers(endOfYear))
                .max(Comparator.comparing(template -> template.validity().berlakuMulai()))
                .orElseThrow(() -> Problem.of(422, "reference-not-in-force", "LKE", tahun));
    }

    @Transactional
    public Versioned add(Supplier<LkeTemplate> wanted) {
        LkeTemplate template = checked(wanted);
        boolean known = shipped.lke().stream().anyMatch(t -> t.id().equals(template.id()))
                || repository.findByIdOptional(template.id()).isPresent();
        if (known) {
            throw Problem.of(409, "lke-template-exists", template.id());
        }
        StoredLke stored = new StoredLke(template, journal.now(), journal.actor());
        repository.persistAndFlush(stored);
        journal.changed("lke-template.add", subject(template), WHOLE_KABUPATEN, null, template);
        return new Versioned(template, stored.version());
    }

    @Transactional
    public Versioned replace(String id, String ifMatch, Supplier<LkeTemplate> wanted) {
        StoredLke stored = repository.findForWrite(id).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, stored.version());
        if (repository.isUsed(id)) {
            throw Problem.of(409, "lke-template-in-use", id);
        }
        LkeTemplate template = checked(wanted);
        LkeTemplate before = stored.isi();
        stored.replace(template, journal.now(), journal.actor());
        repository.flush();
        journal.changed("lke-template.replace", subject(template), WHOLE_KABUPATEN, before, template);
        return new Versioned(template, stored.version());
    }

    /** Building a template checks it; what is wrong is a sentence for whoever adds it. */
    private LkeTemplate checked(Supplier<LkeTemplate> wanted) {
        try {
            LkeTemplate template = wanted.get();
            shipped.check(template);
            return template;
        } catch (IllegalArgumentException e) {
            throw Problem.of(422, "lke-template-invalid", e.getMessage());
        }
    }

    private static String subject(LkeTemplate template) {
        return "lke-template/" + template.id();
    }
}
