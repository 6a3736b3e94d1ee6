package id.sakip.realization.field;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Checks a receipt as a phone or anybody else would, with nothing but the published key. */
final class ReceiptCheck {
    private static final String SPKI_OF_ED25519 = "302a300506032b6570032100";

    private ReceiptCheck() {}

    static boolean isSignedWith(String publicKey, String jws) throws GeneralSecurityException {
        byte[] spki = HexFormat.of().parseHex(SPKI_OF_ED25519 + hex(publicKey));
        String[] parts = jws.split("\\.");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(base64));
    }
}
