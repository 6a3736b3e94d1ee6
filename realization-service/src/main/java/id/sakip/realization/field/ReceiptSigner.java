package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs receipts (JWS, EdDSA with Ed25519), so that a phone can show one to anybody and nobody can make one up. */
@ApplicationScoped
class ReceiptSigner {
    private static final String ALGORITHM = "Ed25519";
    private static final int AFTER_MIGRATIONS = 5_000;
    private static final int RAW_KEY = 32;
    private static final int KID_BYTES = 8;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final FieldConfig config;
    private final ReceiptKeyService keys;
    private PrivateKey privateKey;
    private String kid;
    private String header;

    ReceiptSigner(FieldConfig config, ReceiptKeyService keys) {
        this.config = config;
        this.keys = keys;
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) StartupEvent event) throws IOException, GeneralSecurityException {
        Path file = config.receiptKeyFile();
        if (!Files.exists(file)) {
            create(file);
        }
        List<String> lines = Files.readAllLines(file);
        privateKey = KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
        byte[] encoded = Base64.getDecoder().decode(lines.get(1));
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw);
        kid = HexFormat.of().formatHex(digest, 0, KID_BYTES);
        header = url(JsonNodeFactory.instance
                .objectNode()
                .put("alg", "EdDSA")
                .put("typ", "sakip-receipt")
                .put("kid", kid)
                .toString());
        keys.remember(kid, URL.encodeToString(raw));
    }

    /** Signs on all cores: a signature costs as much as everything else about an item together. */
    <K> Map<K, String> signAll(Map<K, ReceiptBody> bodies) {
        return bodies.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, one -> sign(one.getValue().json())));
    }

    /** @return compact serialization */
    private String sign(JsonNode payload) {
        try {
            String signed = header + "." + url(payload.toString());
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Private key (PKCS 8) and public key (X.509), a line each; readable by the service alone. */
    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder encoder = Base64.getEncoder();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "key",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                temporary,
                encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n");
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String url(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
