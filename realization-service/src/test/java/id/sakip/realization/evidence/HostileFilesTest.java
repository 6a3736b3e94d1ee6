package id.sakip.realization.evidence;

import static id.sakip.realization.evidence.HostileFiles.image;
import static id.sakip.realization.evidence.HostileFiles.join;
import static id.sakip.realization.evidence.HostileFiles.pdf;
import static id.sakip.realization.evidence.HostileFiles.text;
import static id.sakip.realization.evidence.HostileFiles.wordParts;
import static id.sakip.realization.evidence.HostileFiles.wordWith;
import static id.sakip.realization.evidence.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sakip.realization.evidence.domain.FileCheck;
import id.sakip.realization.evidence.domain.FileKind;
import id.sakip.realization.evidence.domain.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    private static final long MAX_PIXELS = 60_000_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGE = 200;

    @TempDir
    Path directory;

    static Stream<Arguments> hostile() {
        byte[] jpeg = image("jpg", 40, 30);
        byte[] png = image("png", 40, 30);
        byte[] word = zip(wordParts());
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("one byte", new byte[] {0}, "type"),
                Arguments.of("program renamed .jpg", text("MZ\u0090\0\3\0\0\0\4\0\0\0"), "type"),
                Arguments.of("Linux program", text("\u007fELF\2\1\1"), "type"),
                Arguments.of("shell script", text("#!/bin/sh\nrm -rf /\n"), "type"),
                Arguments.of("page", text("<html><script>alert(1)</script></html>"), "type"),
                Arguments.of("SVG with script", text("<svg onload=\"alert(1)\"><script/></svg>"), "type"),
                Arguments.of("text with BOM", text("\u00ef\u00bb\u00bfhalo"), "type"),
                Arguments.of("RTF", text("{\\rtf1\\object}"), "type"),
                Arguments.of("GIF", text("GIF89a..."), "type"),
                Arguments.of("GIF that is JavaScript", text("GIF89a=1;alert(1)//"), "type"),
                Arguments.of("shortcut", text("L\0\0\0\1\u0014\2\0"), "type"),
                Arguments.of("old Word file", text("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "type"),
                Arguments.of("EICAR", text(HostileFiles.EICAR), "type"),
                Arguments.of("EICAR in a PDF", pdf("(" + HostileFiles.EICAR + ")"), "malware"),
                Arguments.of("EICAR in a Word part", wordWith("word/x.bin", HostileFiles.EICAR), "malware"),
                Arguments.of("EICAR behind a JPEG", join(jpeg, text(HostileFiles.EICAR)), "malware"),
                Arguments.of("PDF that is a ZIP", join(pdf(""), word), "polyglot"),
                Arguments.of("JPEG that is a ZIP", join(jpeg, word), "polyglot"),
                Arguments.of("PNG that is a ZIP", join(png, word), "polyglot"),
                Arguments.of("PNG with something behind", join(png, text("hidden")), "polyglot"),
                Arguments.of("JPEG with a script", join(jpeg, text("<script>alert(1)</script>")), "polyglot"),
                Arguments.of("JPEG with PHP", join(jpeg, text("<?php system($_GET[0]);")), "polyglot"),
                Arguments.of("JPEG that is a PDF", join(jpeg, pdf("")), "polyglot"),
                Arguments.of("PDF with a password", pdf("/Encrypt 5 0 R"), "encrypted"),
                Arguments.of("PDF with JavaScript", pdf("/S /JavaScript /JS (app.alert(1))"), "active-content"),
                Arguments.of("PDF that starts a program", pdf("/S /Launch /F (cmd.exe)"), "active-content"),
                Arguments.of("PDF with a file inside", pdf("/Type /EmbeddedFile"), "active-content"),
                Arguments.of("PDF with Flash", pdf("/Subtype /RichMedia"), "active-content"),
                Arguments.of("word on the seam of two buffers", seam(), "active-content"),
                Arguments.of("half a PDF", text("%PDF-1.7\n1 0 obj\n<<"), "damaged"),
                Arguments.of("PDF behind something else", join(text("MZ"), pdf("")), "type"),
                Arguments.of("zip bomb", HostileFiles.bomb(), "bomb"),
                Arguments.of("thousands of parts", HostileFiles.manyParts(5_500), "bomb"),
                Arguments.of("zip slip", wordWith("../../../etc/cron.d/x", "x"), "unsafe-archive"),
                Arguments.of("zip slip of Windows", wordWith("..\\..\\x.exe", "x"), "unsafe-archive"),
                Arguments.of("absolute path", wordWith("/etc/passwd", "x"), "unsafe-archive"),
                Arguments.of("drive letter", wordWith("C:/x.exe", "x"), "unsafe-archive"),
                Arguments.of("same part twice", wordWith("WORD/document.xml", "x"), "unsafe-archive"),
                Arguments.of("macros", wordWith("word/vbaProject.bin", "x"), "active-content"),
                Arguments.of("ActiveX", wordWith("word/activeX/activeX1.bin", "x"), "active-content"),
                Arguments.of("OLE object", wordWith("word/embeddings/oleObject1.bin", "x"), "active-content"),
                Arguments.of(
                        "XXE",
                        wordWith("word/s.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                        "active-content"),
                Arguments.of(
                        "billion laughs",
                        wordWith("word/s.xml", "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>"),
                        "active-content"),
                Arguments.of(
                        "DDE",
                        wordWith("word/s.xml", "<w:instrText>DDEAUTO c:\\\\cmd</w:instrText>"),
                        "active-content"),
                Arguments.of(
                        "remote template",
                        wordWith("word/_rels/s.rels", remote("attachedTemplate")),
                        "external-content"),
                Arguments.of("remote object", wordWith("word/_rels/d.rels", remote("oleObject")), "external-content"),
                Arguments.of("ZIP", zip(Map.of("a.txt", "a")), "type"),
                Arguments.of("JAR", zip(Map.of("META-INF/MANIFEST.MF", "a")), "type"),
                Arguments.of("presentation", presentation(), "type"),
                Arguments.of("broken ZIP", join(text("PK\3\4"), new byte[100]), "damaged"),
                Arguments.of("30,000 x 30,000 pixels", HostileFiles.pngClaiming(30_000, 30_000), "pixels"),
                Arguments.of(
                        "as many pixels as a number holds",
                        HostileFiles.pngClaiming(2_147_483_647, 2_147_483_647),
                        "pixels"),
                Arguments.of("JPEG without an image", text("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFileIsRefused(String what, byte[] content, String code) throws IOException {
        Path file = Files.write(directory.resolve("x"), content);

        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    static Stream<Arguments> good() {
        Map<String, String> sheet = new LinkedHashMap<>();
        sheet.put("[Content_Types].xml", "<Types/>");
        sheet.put("xl/workbook.xml", "<workbook/>");
        sheet.put("xl/worksheets/sheet1.xml", "<c><f>SUM(A1:A2)</f></c>".repeat(10_000));
        return Stream.of(
                Arguments.of(image("jpg", 4_000, 3_000), FileKind.JPEG),
                Arguments.of(join(image("jpg", 40, 30), text("SEFT trailer of a phone")), FileKind.JPEG),
                Arguments.of(image("png", 1, 1), FileKind.PNG),
                Arguments.of(pdf(""), FileKind.PDF),
                Arguments.of(join(pdf(""), text("\n\n")), FileKind.PDF),
                Arguments.of(zip(wordParts()), FileKind.DOCX),
                Arguments.of(wordWith("word/embeddings/Lembar.xlsx", "PK"), FileKind.DOCX),
                Arguments.of(zip(sheet), FileKind.XLSX));
    }

    @ParameterizedTest
    @MethodSource("good")
    void ordinaryFileIsTaken(byte[] content, FileKind kind) throws Exception {
        Path file = Files.write(directory.resolve("x"), content);

        FileCheck check = check(file);

        assertThat(check.kind()).isEqualTo(kind);
        assertThat(check.size()).isEqualTo(content.length);
        assertThat(check.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void heapDoesNotGrowWithTheFile() throws Exception {
        Path file = directory.resolve("large.pdf");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            out.write(text("%PDF-1.7\n"));
            byte[] filler = new byte[MEGABYTE];
            for (int i = 0; i < LARGE; i++) {
                out.write(filler);
            }
            out.write(text("%%EOF\n"));
        }
        System.gc();
        peakOfOldGeneration();
        long before = peakOfOldGeneration();

        FileCheck check = FileCheck.of(file);
        new FileEvidenceStore(directory.resolve("store")).put("ab/large", file);

        assertThat(check.size()).isGreaterThan((long) LARGE * MEGABYTE);
        assertThat(check.sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
        assertThat(peakOfOldGeneration() - before).isLessThan(32L * MEGABYTE);
    }

    private static FileCheck check(Path file) throws IOException, Refused {
        FileCheck check = FileCheck.of(file);
        Picture.of(file, check.kind(), MAX_PIXELS);
        return check;
    }

    private static byte[] seam() {
        String start = "%PDF-1.7\n";
        return text(start + " ".repeat(64 * 1024 - start.length() - 5) + "/JavaScript" + "\n%%EOF\n");
    }

    private static String remote(String type) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"http://x/" + type
                + "\" Target=\"http://169.254.169.254/x.dotm\" TargetMode=\"External\"/></Relationships>";
    }

    private static byte[] presentation() {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"));
    }

    /** Most the old generation ever held since the last call: buffers die young, a file held whole would not. */
    private static long peakOfOldGeneration() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getName().matches(".*(Old|Tenured).*")) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return peak;
    }
}
