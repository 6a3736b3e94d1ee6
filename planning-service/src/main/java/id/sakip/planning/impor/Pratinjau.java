package id.sakip.planning.impor;

import id.sakip.kit.http.BatchItem;
import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Preconditions;
import id.sakip.planning.bundel.BundelDraft;
import id.sakip.planning.bundel.BundelDrafts;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanDraftService;
import id.sakip.planning.shape.domain.Shape;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an upload would do, found out by doing it and taking it back. */
@ApplicationScoped
class Pratinjau {
    private static final String FORM = "invalid-request";

    private final PlanDraftService documents;

    Pratinjau(PlanDraftService documents) {
        this.documents = documents;
    }

    BatchResult of(String opd, Unggahan upload, BundelDraft draft, Optional<BundelDrafts.Versi> present) {
        List<BatchItem> refused = new ArrayList<>(upload.ditolak());
        if (refused.isEmpty()) {
            refused.addAll(form(upload, draft));
        }
        List<BatchItem> rows =
                Perbandingan.of(present.map(BundelDrafts.Versi::isi).orElse(null), upload.isi());
        if (refused.isEmpty() && Perbandingan.changes(rows)) {
            Optional<BatchItem> locked =
                    present.flatMap(found -> locked(found.version().document()));
            locked.ifPresent(refused::add);
            if (locked.isEmpty()) {
                rehearse(opd, upload, draft, present);
            }
        }
        return BatchResult.of(refused.isEmpty() ? rows : merged(rows, refused));
    }

    private static List<BatchItem> form(Unggahan upload, BundelDraft draft) {
        Shape shape = new Shape();
        draft.check(shape, upload.jenis());
        return shape.errors().stream()
                .map(error -> BatchItem.rejected(
                        Perbandingan.rowAt(upload.isi(), error.pointer()),
                        FORM,
                        upload.alamat().apply(error.pointer()),
                        error.pointer().substring(error.pointer().lastIndexOf('/') + 1) + ": " + error.message() + ".",
                        "Perbaiki isian itu pada berkas, lalu unggah kembali."))
                .toList();
    }

    private static Optional<BatchItem> locked(DocumentView document) {
        return Optional.ofNullable(document.lock())
                .map(lock -> BatchItem.rejected(
                        Perbandingan.DOCUMENT,
                        "document-locked",
                        "",
                        "Dokumen \"" + document.label() + "\" berstatus " + document.status()
                                + " dan isinya berbeda dari berkas.",
                        lock.howToReopen()));
    }

    /** A refused row is said instead of what would have become of it. */
    private static List<BatchItem> merged(List<BatchItem> rows, List<BatchItem> refused) {
        List<String> ids = refused.stream().map(BatchItem::id).toList();
        List<BatchItem> all = new ArrayList<>(refused);
        rows.stream().filter(row -> !ids.contains(row.id())).forEach(all::add);
        return all;
    }

    /** Identities, documents in force, levels of parents elsewhere: what only the database knows is asked there. */
    private void rehearse(String opd, Unggahan upload, BundelDraft draft, Optional<BundelDrafts.Versi> present) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (present.isEmpty()) {
                    documents.draftDocument(upload.jenis(), opd, draft);
                } else {
                    DocumentView known = present.get().version().document();
                    String etag = Preconditions.etag(present.get().version().lockVersion());
                    documents.changeDraft(upload.jenis(), known.id(), etag, draft.about(known.id()));
                }
                throw new Rehearsed();
            });
        } catch (Rehearsed done) {
            // nothing stays of it
        }
    }

    /** Takes the rehearsal back. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Rehearsed() {
            super(null, null, false, false);
        }
    }
}
