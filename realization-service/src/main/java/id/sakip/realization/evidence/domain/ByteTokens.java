package id.sakip.realization.evidence.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds words in a stream of bytes, also where a word falls on the seam of two buffers. */
final class ByteTokens {
    private final List<byte[]> tokens;
    private final int longest;
    private byte[] window = new byte[0];
    private int kept;

    ByteTokens(List<String> words) {
        tokens =
                words.stream().map(w -> w.getBytes(StandardCharsets.ISO_8859_1)).toList();
        longest = tokens.stream().mapToInt(t -> t.length).max().orElse(0);
    }

    /** @return the first word that ends in this part of the stream */
    Optional<String> findIn(byte[] buffer, int length) {
        if (window.length < kept + length) {
            window = Arrays.copyOf(window, longest + length);
        }
        System.arraycopy(buffer, 0, window, kept, length);
        int end = kept + length;
        for (byte[] token : tokens) {
            if (contains(window, end, token)) {
                return Optional.of(new String(token, StandardCharsets.ISO_8859_1));
            }
        }
        kept = Math.min(end, Math.max(0, longest - 1));
        System.arraycopy(window, end - kept, window, 0, kept);
        return Optional.empty();
    }

    static boolean contains(byte[] bytes, byte[] token) {
        return contains(bytes, bytes.length, token);
    }

    private static boolean contains(byte[] bytes, int end, byte[] token) {
        for (int i = 0; i <= end - token.length; i++) {
            int k = 0;
            while (k < token.length && bytes[i + k] == token[k]) {
                k++;
            }
            if (k == token.length) {
                return true;
            }
        }
        return false;
    }
}
