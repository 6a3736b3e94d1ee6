package id.sakip.planning.lembar;

import id.sakip.kit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at an uploaded file before anything opens it: by its first bytes, entry by entry, never holding more than one
 * buffer. Refused are other types, bombs, macros, links to other files and embedded objects.
 */
final class PagarBerkas {
    static final int MAX_BYTES = 5_000_000;
    private static final int MAX_ENTRIES = 200;
    private static final long MAX_INFLATED = 40_000_000;
    private static final int TYPES_READ = 200_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String TYPES = "[Content_Types].xml";
    private static final String SPREADSHEET = "spreadsheetml.sheet.main+xml";
    private static final List<String> MACROS = List.of("vbaproject", "macrosheets/", "dialogsheets/", "activex/");
    private static final List<String> LINKS =
            List.of("externallinks/", "connections.xml", "querytables/", "embeddings/", "oleobject");

    private PagarBerkas() {}

    static boolean isZip(byte[] file) {
        return startsWith(file, ZIP);
    }

    static void check(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw Problem.of(413, "import-too-large", MAX_BYTES / 1_000_000);
        }
        if (startsWith(file, OLE)) {
            throw Problem.of(415, "import-old-format");
        }
        if (!isZip(file)) {
            throw Problem.of(415, "import-type");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            entries(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw Problem.of(422, "import-broken");
        }
    }

    private static void entries(ZipInputStream zip) throws IOException {
        int count = 0;
        long inflated = 0;
        boolean spreadsheet = false;
        byte[] buffer = new byte[8192];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            name(entry.getName().toLowerCase(Locale.ROOT));
            count++;
            if (entry.getName().equals(TYPES)) {
                String types = new String(zip.readNBytes(TYPES_READ), StandardCharsets.UTF_8);
                name(types.toLowerCase(Locale.ROOT).replace("macroenabled", "vbaproject"));
                spreadsheet = types.contains(SPREADSHEET);
            }
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                inflated += read;
                if (inflated > MAX_INFLATED || count > MAX_ENTRIES) {
                    throw Problem.of(413, "import-too-large", MAX_BYTES / 1_000_000);
                }
            }
        }
        if (!spreadsheet) {
            throw Problem.of(415, "import-type");
        }
    }

    private static void name(String name) {
        if (MACROS.stream().anyMatch(name::contains)) {
            throw Problem.of(422, "import-macro");
        }
        if (LINKS.stream().anyMatch(name::contains)) {
            throw Problem.of(422, "import-link");
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (file[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
