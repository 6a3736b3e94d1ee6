package id.sakip.local.load.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleReaderTest {
    @TempDir
    Path directory;

    @BeforeEach
    void copySample() throws IOException {
        try (Stream<Path> files = Files.list(PlandaanBundleTest.DIRECTORY)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        Files.writeString(directory.resolve("ikm-2022.json"), "{\n\"tahun\": 2022,\n oops}");
        assertFault("ikm-2022.json", "", "bukan JSON yang sah, lihat baris 3");
    }

    @Test
    void wrongTypeIsNamedWithItsPointer() throws IOException {
        edit("ipp-2022.json", "\"nilai\": 2.75", "\"nilai\": \"2,75\"");
        assertFault("ipp-2022.json", "/aspek/3/nilai", "jenis isian salah");
    }

    @Test
    void unknownPropertyIsRefused() throws IOException {
        edit("lkjip-2022.json", "\"tempat\"", "\"kota\": \"Jombang\", \"tempat\"");
        assertFault("lkjip-2022.json", "", "isian \"kota\" tidak dikenal");
    }

    @Test
    void missingPropertyIsNamed() throws IOException {
        edit("lkjip-2022.json", "\"tempat\": \"Plandaan\", ", "");
        assertFault("lkjip-2022.json", "", "isian \"tempat\" wajib ada");
    }

    @Test
    void impossibleDateIsRefused() throws IOException {
        edit("lkjip-2022.json", "2023-03-24", "2023-02-30");
        assertFault("lkjip-2022.json", "/tanggal", "bukan tanggal yang sah");
    }

    @Test
    void samePropertyTwiceIsRefused() throws IOException {
        edit("lkjip-2022.json", "\"tahun\": 2022", "\"tahun\": 2022, \"tahun\": 2021");
        assertFault("lkjip-2022.json", "", "bukan JSON yang sah");
    }

    @Test
    void numberAndNotApplicableTogetherAreRefused() throws IOException {
        edit(
                "realisasi-2022-tribulan-2.json",
                "{\"indicatorRef\": \"P1#1\", ",
                "{\"indicatorRef\": \"P1#1\", \"na\": true, ");
        assertFault("realisasi-2022-tribulan-2.json", "/entries/0", "tidak boleh bersama");
    }

    @Test
    void unknownRefIsNamed() throws IOException {
        edit("realisasi-2022-tribulan-2.json", "\"indicatorRef\": \"P2.K1#1\"", "\"indicatorRef\": \"P9.K1#1\"");
        assertFault("realisasi-2022-tribulan-2.json", "/entries/27/indicatorRef", "indikator P9.K1#1 tidak ada");
    }

    @Test
    void unknownOfficialIsNamed() throws IOException {
        edit("lkjip-2022.json", "\"camat\"", "\"lurah\"");
        assertFault("lkjip-2022.json", "/penandatanganRef", "pejabat lurah tidak ada");
    }

    @Test
    void refUsedTwiceIsNamed() throws IOException {
        edit("renja-2022-murni.json", "\"ref\": \"P1.K1.S2\"", "\"ref\": \"P1.K1.S1\"");
        assertFault("renja-2022-murni.json", "/nodes/5/ref", "dipakai dua kali");
    }

    @Test
    void malformedPlaceholderIsNamed() throws IOException {
        edit("narasi-2022.json", "{{3.3|sesuai|jumlah}}", "{{3.3|sesuai}}");
        BrokenBundle broken = broken();
        assertTrue(broken.faults().stream()
                .allMatch(fault -> fault.file().equals("narasi-2022.json")
                        && fault.sentence().contains("{{tabel|baris|kolom}}")));
    }

    @Test
    void missingFileIsNamed() throws IOException {
        Files.delete(directory.resolve("iku.json"));
        assertFault("iku.json", "", "berkas tidak ada");
    }

    @Test
    void pathOutOfTheBundleIsRefused() throws IOException {
        edit("bundle.json", "\"iku.json\"", "\"../iku.json\"");
        assertFault("bundle.json", "/files/6/path", "bentuk isian tidak sesuai pola");
    }

    @Test
    void everyFaultIsReportedAtOnce() throws IOException {
        edit("lkjip-2022.json", "2023-03-24", "kemarin");
        Files.delete(directory.resolve("iku.json"));
        assertEquals(
                List.of("iku.json", "lkjip-2022.json"),
                broken().faults().stream().map(Fault::file).distinct().sorted().toList());
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        Path nowhere = directory.resolve("tidak-ada");
        BrokenBundle broken = assertThrows(BrokenBundle.class, () -> new BundleReader().read(nowhere));
        assertTrue(broken.getMessage().contains("bukan folder bundel"));
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = directory.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), "the sample no longer holds " + before);
        Files.writeString(path, text.replace(before, after));
    }

    private BrokenBundle broken() {
        return assertThrows(BrokenBundle.class, () -> new BundleReader().read(directory));
    }

    private void assertFault(String file, String pointer, String sentence) {
        List<Fault> faults = broken().faults();
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.file().equals(file)
                                && fault.pointer().equals(pointer)
                                && fault.sentence().contains(sentence)),
                faults.toString());
    }
}
