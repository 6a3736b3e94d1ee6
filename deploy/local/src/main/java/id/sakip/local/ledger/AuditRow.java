package id.sakip.local.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A row of the audit trail, with the hash as this side computes it: whoever checks must not use the code that wrote. */
record AuditRow(
        String opd,
        long number,
        Instant at,
        String actor,
        String action,
        String subject,
        String before,
        String after,
        String previousHash,
        String hash) {
    private static final String GENESIS = "0".repeat(64);

    /** @param rows those of each OPD in their order */
    static boolean chainHolds(List<AuditRow> rows) {
        Map<String, String> last = new HashMap<>();
        for (AuditRow row : rows) {
            String previous = last.getOrDefault(row.opd(), GENESIS);
            if (!row.previousHash().equals(previous) || !row.hash().equals(row.computedHash())) {
                return false;
            }
            last.put(row.opd(), row.hash());
        }
        return true;
    }

    /** Every field with its length before it, a dash for none, a line each. */
    String computedHash() {
        StringBuilder all = new StringBuilder();
        for (String field : new String[] {
            opd, Long.toString(number), at.toString(), actor, action, subject, before, after, previousHash
        }) {
            all.append(field == null ? "-" : field.length() + ":" + field).append('\n');
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
