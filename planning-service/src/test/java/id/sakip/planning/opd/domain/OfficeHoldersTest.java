package id.sakip.planning.opd.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.planning.opd.OpdFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {
    private static final OfficeHolders HOLDERS = new OfficeHolders(OpdFixture.ladder("kec-jenjang"));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "camat,       2019-12-31, camat-lama",
        "camat,       2020-01-02, camat",
        "camat,       2022-07-01, camat",
        "camat,       2023-01-01, camat-plt",
        "camat,       2023-02-01, camat-baru",
        "sekretariat, 2022-07-01, sekcam",
        "seksi-pmd,   2022-07-01, none",
    })
    void fullOfficeGoesBeforePltAndPltBeforePlh(String unit, LocalDate day, String expected) {
        assertEquals(
                expected,
                HOLDERS.unit(unit)
                        .flatMap(found -> HOLDERS.head(found, day))
                        .map(Pejabat::ref)
                        .orElse("none"));
    }

    @Test
    void unitTreeHasDepths() {
        assertEquals("camat", HOLDERS.root().orElseThrow().ref());
        assertEquals(0, HOLDERS.depth(HOLDERS.unit("camat").orElseThrow()));
        assertEquals(1, HOLDERS.depth(HOLDERS.unit("seksi-tapem").orElseThrow()));
        assertEquals(2, HOLDERS.depth(HOLDERS.unit("subbag-umum").orElseThrow()));
        assertEquals(
                List.of("sekretariat", "subbag-umum"),
                HOLDERS.withUnitsBelow(HOLDERS.unit("sekretariat").orElseThrow()).stream()
                        .map(Unit::ref)
                        .toList());
    }

    @ParameterizedTest(name = "{0} = {2}: {4}")
    @CsvSource({
        "'SUPARNO, SH',          ,                       'Suparno, S.H.',      ,                      true",
        "'A.FAUZI .S.Sos.MS.i',  ,                       'A. FAUZI, S.Sos.MS.i', ,                    true",
        "'A. FAUZI, S.Sos.MS.i', 19700721 199803 1 004,  'AL FAUZI .S.Sos.MS.i', 197007211998031004,  true",
        "'A. FAUZI, S.Sos.MS.i', 19700721 199803 1 004,  'A. FAUZI, S.Sos.MS.i', 196706221993031006,  false",
        "'Suparno, SH',          ,                       'Supardi, SH',        ,                      false",
    })
    void personIsKnownByNipElseByTheLettersOfTheName(
            String nama, String nip, String otherNama, String otherNip, boolean same) {
        Pejabat official =
                new Pejabat("x", nama, nip, null, null, "Camat", null, Pejabat.Status.DEFINITIF, null, null, null);
        assertEquals(same, official.isPerson(otherNama, otherNip));
    }

    @Test
    void pangkatIsKnownHoweverItIsAbbreviated() {
        List<Pangkat> ranks = List.of(
                new Pangkat("III/c", "Penata", null, null, false),
                new Pangkat("III/d", "Penata Tingkat I", null, null, false));
        for (String written : List.of("PENATA TK. I", "Penata Tk I", "Penata  Tingkat I")) {
            assertEquals("III/d", Pangkat.golonganOf(written, ranks).orElseThrow(), written);
        }
        assertTrue(Pangkat.golonganOf("Letnan", ranks).isEmpty());
        assertTrue(Pangkat.sameGolongan("III/d", "III d"));
        assertFalse(Pangkat.sameGolongan("III/d", "III/c"));
    }
}
