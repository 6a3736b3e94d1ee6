package id.sakip.realization.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Every public key receipts were signed with: a receipt of last year must still be checkable. */
@ApplicationScoped
public class ReceiptKeyService {
    private final EntityManager entities;

    ReceiptKeyService(EntityManager entities) {
        this.entities = entities;
    }

    /** @param publicKey base64url of the 32 bytes */
    public record ReceiptKey(String kid, String publicKey) {}

    @Transactional
    public void remember(String kid, String publicKey) {
        entities.createNativeQuery("INSERT INTO receipt_key VALUES (?1, ?2, now()) ON CONFLICT DO NOTHING")
                .setParameter(1, kid)
                .setParameter(2, publicKey)
                .executeUpdate();
    }

    @Transactional
    public List<ReceiptKey> all() {
        List<?> rows = entities.createNativeQuery("SELECT kid, public_key FROM receipt_key ORDER BY since, kid")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ReceiptKey((String) row[0], (String) row[1]))
                .toList();
    }
}
