package id.sakip.realization.evidence.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Word and Excel files are zip files: everything in them is inflated once, with caps, and looked at. */
final class OfficeCheck {
    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_INFLATED = 300L * 1024 * 1024;
    private static final long SMALL = 10L * 1024 * 1024;
    private static final long MAX_RATIO = 100;
    private static final int MAX_RELATIONS = 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final Pattern UNSAFE_NAME = Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|:|\\p{Cc}");
    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]{0,4000}>");

    private final ZipFile zip;
    private final byte[] buffer = new byte[BUFFER];
    private final Set<String> names = new HashSet<>();
    private long inflated;

    private OfficeCheck(ZipFile zip) {
        this.zip = zip;
    }

    static FileKind of(Path file) throws IOException, Refused {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new OfficeCheck(zip).check();
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            throw new Refused("damaged");
        }
    }

    private FileKind check() throws IOException, Refused {
        if (zip.size() > MAX_ENTRIES) {
            throw new Refused("bomb");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            checkName(entry.getName());
            checkContent(entry);
        }
        if (!names.contains("[content_types].xml")) {
            throw new Refused("type");
        }
        if (names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        throw new Refused("type");
    }

    private void checkName(String name) throws Refused {
        if (UNSAFE_NAME.matcher(name).find() || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new Refused("unsafe-archive");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.matches(".*(oleobject|activex)[^/]*\\.bin")) {
            throw new Refused("active-content");
        }
    }

    private void checkContent(ZipEntry entry) throws IOException, Refused {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        ByteTokens tokens = new ByteTokens(
                xml ? List.of(FileCheck.EICAR, "<!DOCTYPE", "<!ENTITY", "DDEAUTO") : List.of(FileCheck.EICAR));
        ByteArrayOutputStream relations = name.endsWith(".rels") ? new ByteArrayOutputStream() : null;
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                inflated += read;
                if (inflated > MAX_INFLATED
                        || size > SMALL && size > MAX_RATIO * Math.max(1, entry.getCompressedSize())) {
                    throw new Refused("bomb");
                }
                String found = tokens.findIn(buffer, read).orElse(null);
                if (found != null) {
                    throw new Refused(found.equals(FileCheck.EICAR) ? "malware" : "active-content");
                }
                if (relations != null && relations.size() < MAX_RELATIONS) {
                    relations.write(buffer, 0, read);
                }
            }
        }
        if (relations != null) {
            checkRelations(relations.toString(StandardCharsets.UTF_8));
        }
    }

    /** Links to click are fine; what Word would fetch by itself (templates, objects, frames) is not. */
    private static void checkRelations(String xml) throws Refused {
        Matcher relation = RELATION.matcher(xml);
        while (relation.find()) {
            String text = relation.group();
            if (text.contains("\"External\"") && !text.contains("/hyperlink\"")) {
                throw new Refused("external-content");
            }
        }
    }
}
