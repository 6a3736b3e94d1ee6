package id.sakip.realization.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Looks at a file as an attacker made it: by its bytes, with a buffer of fixed size, never by its name.
 *
 * @param sha256 of all bytes, hexadecimal
 */
public record FileCheck(FileKind kind, long size, String sha256) {
    /** The signature every virus scanner is tested with; split, so that our own source is not taken for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";

    private static final int BUFFER = 64 * 1024;
    private static final int MAGIC = 8;
    private static final int PDF_TRAILER = 1024;
    private static final int ZIP_END_MAX = 65_557;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final String SCRIPT = "<script";
    private static final String PHP = "<?php";
    private static final String PDF = "%PDF-";

    /** What a file of each family must not have in it, and the code it is refused with. */
    private static final Map<String, String> IN_PDF = Map.of(
            "/Encrypt",
            "encrypted",
            "/JavaScript",
            "active-content",
            "/Launch",
            "active-content",
            "/EmbeddedFile",
            "active-content",
            "/RichMedia",
            "active-content",
            EICAR,
            "malware");

    private static final Map<String, String> IN_IMAGE =
            Map.of(SCRIPT, "polyglot", PHP, "polyglot", PDF, "polyglot", EICAR, "malware");
    private static final Map<String, String> IN_ZIP = Map.of(EICAR, "malware");

    /** @throws Refused when it is of no kind that may be evidence, or hides something */
    public static FileCheck of(Path file) throws IOException, Refused {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Refused("empty");
        }
        boolean zip = startsWith(head, 'P', 'K', 3, 4);
        boolean pdf = startsWith(head, '%', 'P', 'D', 'F', '-');
        boolean jpeg = startsWith(head, 0xff, 0xd8, 0xff);
        boolean png = startsWith(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
        if (!zip && !pdf && !jpeg && !png) {
            throw new Refused("type");
        }
        String sha256 = scan(file, zip ? IN_ZIP : pdf ? IN_PDF : IN_IMAGE);
        FileKind kind;
        if (zip) {
            kind = OfficeCheck.of(file);
        } else {
            checkEnd(file, pdf, png);
            kind = pdf ? FileKind.PDF : png ? FileKind.PNG : FileKind.JPEG;
        }
        return new FileCheck(kind, Files.size(file), sha256);
    }

    private static void checkEnd(Path file, boolean pdf, boolean png) throws IOException, Refused {
        byte[] end = end(file, ZIP_END_MAX);
        if (ByteTokens.contains(end, ZIP_END)) {
            throw new Refused("polyglot");
        }
        if (pdf && !ByteTokens.contains(end(file, PDF_TRAILER), PDF_END)) {
            throw new Refused("damaged");
        }
        if (png && !ByteTokens.contains(end(file, PNG_END.length), PNG_END)) {
            throw new Refused("polyglot");
        }
    }

    private static String scan(Path file, Map<String, String> forbidden) throws IOException, Refused {
        ByteTokens tokens = new ByteTokens(List.copyOf(forbidden.keySet()));
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                String found = tokens.findIn(buffer, read).orElse(null);
                if (found != null) {
                    throw new Refused(forbidden.get(found));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAGIC);
        }
    }

    private static byte[] end(Path file, int length) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(length, in.length())];
            in.seek(in.length() - end.length);
            in.readFully(end);
            return end;
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
