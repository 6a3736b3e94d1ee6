package id.sakip.planning.lembar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.planning.bundel.BundelKind;
import id.sakip.planning.plan.domain.PlanKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a workbook is what is read out of it: every planning document of the five kecamatan. */
class BukuKerjaTest {
    static Stream<Bundles.File> documents() {
        return Bundles.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentComesBackEqual(Bundles.File file) {
        PlanKind jenis = BundelKind.of(file.kind()).orElseThrow();
        HasilBaca read = BukuKerja.baca(BukuKerja.tulis(jenis, file.opd(), file.content()));
        assertEquals(List.of(), read.ditolak());
        assertEquals(jenis, read.jenis());
        assertSame(file.content(), read.content());
    }

    @ParameterizedTest
    @EnumSource(PlanKind.class)
    void aTemplateIsReadAsAnEmptyDocument(PlanKind jenis) {
        HasilBaca read = BukuKerja.baca(BukuKerja.templat(jenis, 2023, 2023));
        assertEquals(List.of(), read.ditolak());
        assertEquals("murni", read.content().path("document").path("label").textValue());
        assertEquals(0, read.content().path("nodes").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "71 | {\"value\": 71}",
                "93,8 | {\"value\": 93.8}",
                "2.173.310.423 | {\"value\": 2173310423}",
                "12 Dokumen | {\"value\": 12, \"unit\": \"Dokumen\"}",
                "5 [m2] | {\"value\": 5, \"unit\": \"m2\"}",
                "50 (CC) | {\"value\": 50, \"text\": \"50 (CC)\"}",
                "5 = lima | {\"value\": 5, \"text\": \"lima\"}",
                "5 [Buku] = lima | {\"value\": 5, \"unit\": \"Buku\", \"text\": \"lima\"}",
                "B | {\"text\": \"B\"}",
                "teks: 12 Dokumen | {\"text\": \"12 Dokumen\"}",
                "20 Desa dan 4 kali | {\"text\": \"20 Desa dan 4 kali\"}",
                "N/A | {\"na\": true}"
            })
    void aTargetIsWrittenAsItIsRead(String cell, String json) throws Exception {
        JsonNode value = EventJson.MAPPER.readTree(json);
        assertTrue(Isian.same(value, NilaiSel.read(cell, Kolom.Isi.NILAI)), cell);
        assertEquals(cell, NilaiSel.write(value, Kolom.Isi.NILAI));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1,689.395.603.00 | 1.689.395.603",
                "1.818,731,123 | 1.818.731.123",
                "146.842.45,00 | 14.684.245",
                "1995.500,00 | 1.995.500",
                "1.234 | 1234"
            })
    void aMixedNumberIsRefusedWithASuggestion(String cell, String usul) {
        AngkaSalah wrong = org.junit.jupiter.api.Assertions.assertThrows(AngkaSalah.class, () -> Angka.desimal(cell));
        assertEquals(usul, wrong.usul());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.173.310.423 | 2173310423",
                "2,134,044,723.00 | 2134044723",
                "Rp .29.370.000,- | 29370000",
                "1.234 | 1234",
                "- | 0"
            })
    void theColumnSaysWhatALoneSeparatorOfRupiahMeans(String cell, String amount) {
        assertEquals(0, new java.math.BigDecimal(amount).compareTo(Angka.rupiah(cell)));
    }

    private static void assertSame(ObjectNode expected, ObjectNode actual) {
        if (!Isian.same(normal(expected), normal(actual))) {
            assertEquals(normal(expected).toPrettyString(), normal(actual).toPrettyString());
        }
    }

    /** An absent list is an empty one. */
    private static ObjectNode normal(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        copy.path("nodes").forEach(node -> node.path("indicators").forEach(indicator -> {
            if (indicator.path("targets").isEmpty()) {
                ((ObjectNode) indicator).remove("targets");
            }
        }));
        return copy;
    }
}
