package id.sakip.reporting.temuan;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Actor;
import id.sakip.reporting.fact.StaleRows;
import id.sakip.reporting.temuan.check.PrintedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Keeps the printed figures of old documents. They are compared, never used. */
@ApplicationScoped
public class DokumenCetakService {
    private final DokumenCetakRepository repository;
    private final AuditTrail audit;
    private final StaleRows stale;
    private final Actor actor;
    private final Clock clock = Clock.systemUTC();

    DokumenCetakService(DokumenCetakRepository repository, AuditTrail audit, StaleRows stale, Actor actor) {
        this.repository = repository;
        this.audit = audit;
        this.stale = stale;
        this.actor = actor;
    }

    /** What is stored, with the number of its ETag, from 1. */
    public record Stored(PrintedDocument document, long version) {}

    /** Replaces the printed figures of a year; the same figures again change nothing. */
    @Transactional
    public Stored write(String opd, int tahun, String ifMatch, PrintedDocument document) {
        String json = json(document);
        DokumenCetakId id = new DokumenCetakId(opd, tahun);
        DokumenCetak stored = repository.findById(id);
        if (stored == null) {
            if (ifMatch != null) {
                Preconditions.requireMatch(ifMatch, 0);
            }
            stored = new DokumenCetak(id, json, clock.instant(), actor.name());
            repository.persistAndFlush(stored);
            audit.record("DOKUMEN_CETAK_DITULIS", "dokumen-cetak/" + tahun, opd, null, summary(document));
            stale.mark(opd, tahun);
        } else if (!stored.isi().equals(json)) {
            Preconditions.requireMatch(ifMatch, stored.version() + 1);
            Map<String, Object> before = summary(parse(stored.isi()));
            stored.replace(json, clock.instant(), actor.name());
            repository.flush();
            audit.record("DOKUMEN_CETAK_DIUBAH", "dokumen-cetak/" + tahun, opd, before, summary(document));
            stale.mark(opd, tahun);
        }
        return new Stored(document, stored.version() + 1);
    }

    /** @throws Problem 404 when there is none */
    @Transactional
    public Stored get(String opd, int tahun) {
        DokumenCetak stored = repository.findById(new DokumenCetakId(opd, tahun));
        if (stored == null) {
            throw Problem.notFound();
        }
        return new Stored(parse(stored.isi()), stored.version() + 1);
    }

    @Transactional
    public Optional<PrintedDocument> find(String opd, int tahun) {
        return repository.findByIdOptional(new DokumenCetakId(opd, tahun)).map(stored -> parse(stored.isi()));
    }

    private static Map<String, Object> summary(PrintedDocument document) {
        return Map.of(
                "dokumen", String.valueOf(document.dokumen()),
                "tanggalLaporan", String.valueOf(document.tanggalLaporan()),
                "jumlahTabel", document.tables().size());
    }

    private static String json(PrintedDocument document) {
        try {
            return EventJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("printed figures", e);
        }
    }

    private static PrintedDocument parse(String json) {
        try {
            return EventJson.MAPPER.readValue(json, PrintedDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored printed figures", e);
        }
    }
}
