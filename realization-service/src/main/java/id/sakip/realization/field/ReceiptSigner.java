package id.sakip.realization.field;

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
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * Signs receipts (JWS, EdDSA with Ed25519), so that a phone can show one to anybody and nobody can make one up. Bouncy Castle
 * signs: the JDK takes several times as long, and a batch has 500 of them.
 */
@ApplicationScoped
class ReceiptSigner {
    private static final String ALGORITHM = "Ed25519";
    private static final int AFTER_MIGRATIONS = 5_000;
    private static final int RAW_KEY = 32;
    private static final int KID_BYTES = 8;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final FieldConfig config;
    private final ReceiptKeyService keys;
    private Ed25519PrivateKeyParameters privateKey;
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
        byte[] pkcs8 = Base64.getDecoder().decode(lines.get(0));
        privateKey = new Ed25519PrivateKeyParameters(pkcs8, pkcs8.length - RAW_KEY);
        byte[] encoded = Base64.getDecoder().decode(lines.get(1));
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw);
        String kid = HexFormat.of().formatHex(digest, 0, KID_BYTES);
        header = url(JsonNodeFactory.instance
                .objectNode()
                .put("alg", "EdDSA")
                .put("typ", "sakip-receipt")
                .put("kid", kid)
                .toString());
        keys.remember(kid, URL.encodeToString(raw));
    }

    /** @return compact serialization */
    String sign(ReceiptBody receipt) {
        String signed = header + "." + url(receipt.json().toString());
        byte[] bytes = signed.getBytes(StandardCharsets.US_ASCII);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, privateKey);
        signer.update(bytes, 0, bytes.length);
        return signed + "." + URL.encodeToString(signer.generateSignature());
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
