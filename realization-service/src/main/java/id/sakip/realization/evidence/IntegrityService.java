package id.sakip.realization.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the bytes of evidence again and says whether they are still those that were sent. */
@ApplicationScoped
public class IntegrityService {
    private final EvidenceRepository evidence;
    private final EvidenceStore store;
    private final Clock clock;

    IntegrityService(EvidenceRepository evidence, EvidenceStore store, Clock clock) {
        this.evidence = evidence;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public long count() {
        return evidence.count("erasedAt is null");
    }

    /** @param last null for the first page */
    @Transactional
    public List<FileId> listAfter(FileId last, int limit) {
        return evidence.listStoredAfter(last, limit).stream()
                .map(Evidence::fileId)
                .toList();
    }

    /** @return what is wrong: MISSING, CHANGED or UNREADABLE; empty when it is whole */
    @Transactional
    public Optional<Damage> check(FileId id) {
        Evidence file = evidence.findById(id);
        Optional<String> damage = damageOf(file);
        file.checked(damage.orElse(null), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return damage.map(what -> new Damage(file.opd(), file.id(), file.name(), what));
    }

    /** @param damage MISSING, CHANGED or UNREADABLE */
    public record Damage(String opd, java.util.UUID id, String name, String damage) {}

    private Optional<String> damageOf(Evidence file) {
        try (InputStream in = store.open(file.storeKey());
                DigestOutputStream digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(digest);
            String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            return sha256.equals(file.sha256()) ? Optional.empty() : Optional.of("CHANGED");
        } catch (NoSuchFileException e) {
            return Optional.of("MISSING");
        } catch (IOException e) {
            return Optional.of("UNREADABLE");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
