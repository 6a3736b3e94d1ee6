package id.sakip.evaluation.survei.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LembarJawabanCheckTest {

    private static final UUID ID = UUID.fromString("7f1d6c7e-5a55-4d3c-9d44-6b7a8f2f0c11");

    private final LembarJawabanCheck nine =
            new LembarJawabanCheck(REFERENCE.skm("skm-9-unsur", 2022).kuesioner(), List.of(1, 2));
    private final LembarJawabanCheck f03 =
            new LembarJawabanCheck(REFERENCE.ipp("ipp-29-2022", 2023).kuesioner(), List.of(1));

    @Test
    void answersFromOneToTheLastChoiceAreTakenAndQuestionsMayBeLeftOut() {
        assertEquals(List.of(), codes(nine, 1, Map.of("U1", 1, "U9", 4)));
        assertEquals(List.of(), codes(f03, 1, Map.of("F1", 5)));
    }

    @Test
    void refusesWhatWasNotAskedOrCannotBe() {
        assertEquals(List.of("/jawaban/U1 OUT_OF_RANGE"), codes(nine, 1, Map.of("U1", 0)));
        assertEquals(List.of("/jawaban/U1 OUT_OF_RANGE"), codes(nine, 1, Map.of("U1", 5)));
        assertEquals(List.of("/jawaban/F1 OUT_OF_RANGE"), codes(f03, 1, Map.of("F1", 6)));
        assertEquals(List.of("/jawaban UNKNOWN_KODE"), codes(nine, 2, Map.of("U10", 4)));
        assertEquals(List.of("/jawaban MISSING"), codes(nine, 2, Map.of()));
        assertEquals(List.of("/layanan UNKNOWN_LAYANAN"), codes(nine, 3, Map.of("U1", 4)));
        assertEquals(List.of("/layanan MISSING"), codes(nine, null, Map.of("U1", 4)));
        Map<String, Integer> empty = new HashMap<>();
        empty.put("U1", null);
        assertEquals(List.of("/jawaban/U1 OUT_OF_RANGE"), codes(nine, 1, empty));
    }

    @Test
    void aRefusalNamesTheQuestionAndTheLastChoice() {
        String sentence = nine.check(sheet(1, Map.of("U9", 7))).get(0).sentence();
        assertEquals("Jawaban untuk Sarana dan prasarana harus 1 sampai 4.", sentence);
    }

    @Test
    void contentIsWhatWasSaidInWhateverOrder() {
        Map<String, Integer> reversed = new LinkedHashMap<>();
        reversed.put("U2", 3);
        reversed.put("U1", 4);
        assertEquals(
                sheet(1, Map.of("U1", 4, "U2", 3)).content(), sheet(1, reversed).content());
        assertNotEquals(
                sheet(1, Map.of("U1", 4)).content(), sheet(2, Map.of("U1", 4)).content());
        assertEquals(
                sheet(2, Map.of("U1", 4)).content(),
                sheet(null, Map.of("U1", 4)).forLayanan(2).content());
        Profil woman = new Profil(Profil.JenisKelamin.P, null, null, null);
        LembarJawaban said = new LembarJawaban(ID, 1, Map.of("U1", 4), woman, "x");
        assertNotEquals(sheet(1, Map.of("U1", 4)).content(), said.content());
        assertEquals(ID, said.forLayanan(2).id());
    }

    private static List<String> codes(LembarJawabanCheck check, Integer layanan, Map<String, Integer> jawaban) {
        return check.check(sheet(layanan, jawaban)).stream()
                .map(o -> o.pointer() + " " + o.code())
                .toList();
    }

    private static LembarJawaban sheet(Integer layanan, Map<String, Integer> jawaban) {
        return new LembarJawaban(ID, layanan, jawaban, Profil.EMPTY, null);
    }
}
