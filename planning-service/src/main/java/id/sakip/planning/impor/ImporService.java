package id.sakip.planning.impor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.bundel.BundelDraft;
import id.sakip.planning.bundel.BundelDrafts;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.PlanDraftService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Looks at an uploaded document, tells what it would do, and does exactly that when asked to (ADR 0021). */
@ApplicationScoped
public class ImporService {
    private static final Duration VALID = Duration.ofHours(1);

    private final ImporRepository repository;
    private final Pratinjau pratinjau;
    private final BundelDrafts drafts;
    private final PlanDraftService documents;
    private final OpdService opdService;
    private final ObjectMapper mapper;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    ImporService(
            ImporRepository repository,
            Pratinjau pratinjau,
            BundelDrafts drafts,
            PlanDraftService documents,
            OpdService opdService,
            ObjectMapper mapper,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.pratinjau = pratinjau;
        this.drafts = drafts;
        this.documents = documents;
        this.opdService = opdService;
        this.mapper = mapper;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Changes nothing but remembers what was looked at. */
    @Transactional
    public ImporView previewImport(String opd, String jenis, byte[] file) {
        opdService.requireVisible(opd);
        Unggahan upload = Unggahan.read(file, jenis, mapper);
        BundelDraft draft = drafts.draft(upload.jenis(), opd, upload.isi());
        Optional<BundelDrafts.Versi> present =
                draft.document() == null || draft.document().tahunAwal() == null
                        ? Optional.empty()
                        : drafts.present(upload.jenis(), opd, draft);
        BatchResult result = pratinjau.of(opd, upload, draft, present);
        Impor impor = new Impor(
                UUID.randomUUID(),
                opd,
                upload.jenis(),
                present.map(found -> found.version().document().id())
                        .orElse(
                                draft.document() == null
                                        ? null
                                        : draft.document().id()),
                present.map(found -> found.version().lockVersion()).orElse(null),
                user.name(),
                clock.instant());
        impor.content(
                sha256(file),
                json(upload.isi()),
                json(result),
                result.rejected(),
                result.imported() + result.updated(),
                clock.instant().plus(VALID));
        repository.persistAndFlush(impor);
        return view(impor);
    }

    @Transactional
    public ImporView read(UUID token) {
        return view(own(repository.findByIdOptional(token)));
    }

    /** What was previewed is written, once; asked again it answers what it answered. */
    @Transactional
    public ImporView applyImport(UUID token) {
        Impor impor = own(repository.findLocked(token));
        if (impor.diterapkanPada() != null) {
            return view(impor);
        }
        if (clock.instant().isAfter(impor.kedaluwarsaPada())) {
            throw Problem.of(409, "import-expired");
        }
        if (impor.ditolak() > 0) {
            throw Problem.of(422, "import-rejected", impor.ditolak()).with("hasil", tree(impor.hasil()));
        }
        write(impor);
        impor.applied(clock.instant());
        repository.flush();
        audit.record("dokumen.impor", "impor/" + token, impor.opd(), null, view(impor));
        return view(impor);
    }

    /** The OPD is locked before the document is read: nobody changes it between the comparison and the writing. */
    private void write(Impor impor) {
        opdService.lock(impor.opd());
        BundelDraft draft = drafts.draft(impor.jenis(), impor.opd(), (ObjectNode) tree(impor.isi()));
        Optional<Long> present = drafts.present(impor.jenis(), impor.opd(), draft)
                .map(found -> found.version().lockVersion());
        if (!present.equals(Optional.ofNullable(impor.dokumenVersi()))) {
            throw Problem.of(409, "import-outdated");
        }
        if (impor.berubah() == 0) {
            return;
        }
        if (present.isEmpty()) {
            documents.draftDocument(impor.jenis(), impor.opd(), draft);
        } else {
            String etag = Preconditions.etag(present.get());
            documents.changeDraft(impor.jenis(), impor.dokumenId(), etag, draft.about(impor.dokumenId()));
        }
    }

    /** An upload belongs to who made it. */
    private Impor own(Optional<Impor> found) {
        return found.filter(impor -> impor.dibuatOleh().equals(user.name()) && user.sees(impor.opd()))
                .orElseThrow(Problem::notFound);
    }

    private ImporView view(Impor impor) {
        Instant now = clock.instant();
        boolean open = impor.diterapkanPada() == null && !now.isAfter(impor.kedaluwarsaPada());
        return new ImporView(
                impor.token(),
                impor.opd(),
                impor.jenis(),
                impor.dokumenId(),
                impor.sha256(),
                impor.kedaluwarsaPada(),
                open && impor.ditolak() == 0,
                impor.diterapkanPada(),
                tree(impor.hasil()));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
