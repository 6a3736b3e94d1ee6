package id.sakip.reporting.lkjip;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Published LKjIP: recording them, finding them again. */
@ApplicationScoped
public class LkjipService {
    private final DokumenRepository repository;
    private final DokumenFiles files;
    private final EventLog events;
    private final AuditTrail audit;
    private final Clock clock = Clock.systemUTC();

    LkjipService(DokumenRepository repository, DokumenFiles files, EventLog events, AuditTrail audit) {
        this.repository = repository;
        this.files = files;
        this.events = events;
        this.audit = audit;
    }

    /** A file of a document, ready to be streamed. */
    public record StoredFile(Path path, String sha256, String name) {}

    /** Records a document whose files are in place, and tells the others. */
    @Transactional
    DokumenView record(UUID id, PublishLkjip command, Hashes sha256, LkjipWriter.Facts facts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Dokumen dokumen = new Dokumen(id, command, sha256, now);
        repository.persistAndFlush(dokumen);
        events.append(
                "DocumentPublished",
                "dokumen/" + id,
                command.opd(),
                new DocumentPublished(
                        dokumen.jenis(),
                        command.tahun(),
                        id,
                        sha256,
                        facts.findings().stream()
                                .map(DocumentPublished.Finding::of)
                                .toList(),
                        now,
                        facts.watermark()));
        DokumenView view = DokumenView.of(dokumen);
        audit.record("LKJIP_DITERBITKAN", "dokumen/" + id, command.opd(), null, view);
        return view;
    }

    /** Newest first. */
    @Transactional
    public List<DokumenView> list(String opd, int tahun) {
        return repository.newestFirst(opd, tahun).stream().map(DokumenView::of).toList();
    }

    /** @throws Problem 404 when there is no such file */
    @Transactional
    public StoredFile file(String opd, int tahun, String id, String extension) {
        FileFormat format = FileFormat.of(extension).orElseThrow(Problem::notFound);
        Dokumen dokumen = repository.newestFirst(opd, tahun).stream()
                .filter(candidate ->
                        id.equals("terbaru") || candidate.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Path path = files.path(dokumen.id(), format);
        if (!Files.isRegularFile(path)) {
            throw Problem.notFound();
        }
        String name = "lkjip-" + opd.replaceFirst("^kec-", "") + "-" + tahun + "." + format.extension();
        return new StoredFile(path, dokumen.sha256().of(format), name);
    }
}
