package id.sakip.realization.field.api;

import id.sakip.realization.field.ReceiptKeyService.ReceiptKey;
import java.util.List;

/** Public keys receipts can be checked with, as a JWK Set (RFC 7517, RFC 8037). */
public record ReceiptKeysResponse(List<Key> keys) {
    static ReceiptKeysResponse of(List<ReceiptKey> keys) {
        return new ReceiptKeysResponse(keys.stream()
                .map(k -> new Key("OKP", "Ed25519", "sig", "EdDSA", k.kid(), k.publicKey()))
                .toList());
    }

    public record Key(String kty, String crv, String use, String alg, String kid, String x) {}
}
