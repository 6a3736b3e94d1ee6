package id.sakip.planning.bundel;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.planning.opd.NipView;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.WrittenPlansService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What planning holds about an OPD, as the files of a bundle (docs/bundle.md). */
@ApplicationScoped
public class BundelService {
    private final WrittenPlansService plans;
    private final OpdService opdService;
    private final NipView nips;

    BundelService(WrittenPlansService plans, OpdService opdService, NipView nips) {
        this.plans = plans;
        this.opdService = opdService;
        this.nips = nips;
    }

    /** One document as a file of the kind named by {@code kind}. */
    public record Dokumen(UUID id, String opd, String kind, Instant disetujuiPada, JsonNode isi) {}

    /**
     * The registry entry and every version ever approved.
     *
     * @param dokumen in the order of approval, which is the order of loading
     */
    public record Bundel(JsonNode opd, List<Dokumen> dokumen) {}

    @Transactional
    public Bundel ofOpd(String kode) {
        Opd opd = nips.withoutHidden(opdService.read(kode).opd());
        List<PlanVersion> versions = plans.approved(kode);
        Map<UUID, String> labels = new HashMap<>();
        versions.forEach(version ->
                labels.put(version.document().id(), version.document().label()));
        BundelWriter writer = new BundelWriter(new Refs(kode, plans.refsOf(kode)), opd, labels::get);
        return new Bundel(
                writer.opd(),
                versions.stream().map(version -> file(writer, version)).toList());
    }

    @Transactional
    public Dokumen ofDocument(UUID id) {
        PlanVersion version = plans.read(id);
        String kode = version.document().opd();
        BundelWriter writer = new BundelWriter(
                new Refs(kode, plans.refsOf(kode)),
                nips.withoutHidden(opdService.read(kode).opd()),
                revised -> plans.read(revised).document().label());
        return file(writer, version);
    }

    private static Dokumen file(BundelWriter writer, PlanVersion version) {
        return new Dokumen(
                version.document().id(),
                version.document().opd(),
                BundelKind.key(version.document().kind()),
                version.document().approvedAt(),
                writer.file(version));
    }
}
