package id.sakip.local.load.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaProjectionTest {
    private final SchemaProjection projection = new SchemaProjection();

    @Test
    void whatOnlyAServerSaysFallsAway() throws JsonProcessingException {
        assertEquals(
                object("{'tahun': 2022, 'tanggal': '2022-12-31', 'aspek': [{'no': 1, 'nilai': 3.5}]}"),
                projection.of(
                        Kind.IPP,
                        object("{'id': 'x', 'versi': 2, 'tahun': 2022, 'instrumen': null, 'nilai': 3.49, 'tanggal':"
                                + " '2022-12-31', 'aspek': [{'no': 1, 'nama': 'Kebijakan', 'bobot': 30, 'nilai':"
                                + " 3.5}]}")));
    }

    @Test
    void anEmptyPlaceInARowOfTribulanStaysAndASpokenNoDoesNot() throws JsonProcessingException {
        ObjectNode node =
                object("{'ref': 'P1', 'level': 'PROGRAM', 'statement': 'Program', 'supports': [], 'indicators':"
                        + " [{'ref': 'P1#1', 'no': 1, 'nama': 'Jumlah', 'polarity': 'POSITIF', 'withinYear': 'KEJADIAN',"
                        + " 'acrossYear': 'ADITIF', 'decimals': 0, 'iku': false, 'targets': {'2022': {'value': 2, 'na':"
                        + " false}}, 'tribulan': {'2022': [{'na': false}, {'value': 2, 'na': false}, {'na': true},"
                        + " {}]}}]}");
        ObjectNode document = object("{'document': {'label': 'murni', 'status': 'APPROVED'}}");
        document.putArray("nodes").add(node);
        ObjectNode kept = projection.of(Kind.RENCANA_AKSI, document);
        assertEquals(
                object("{'2022': [{}, {'value': 2}, {'na': true}, {}]}"),
                kept.path("nodes").path(0).path("indicators").path(0).path("tribulan"));
        assertEquals(object("{'label': 'murni'}"), kept.path("document"));
        assertEquals(0, kept.path("reasons").size(), "required, so it is there");
    }

    static Stream<BundleFile> files() {
        Path bundles = Path.of(System.getProperty("project.root"), "deploy", "bundles");
        return List.of("plandaan-2022", "pakusari-2020", "cerme-2019", "gumelar-2022", "pengadegan-2022").stream()
                .flatMap(name -> new BundleReader().read(bundles.resolve(name)).files().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBundleFileIsItsOwnProjection(BundleFile file) {
        assertEquals(file.content(), projection.of(file.kind(), file.content()), file.path());
    }

    private static ObjectNode object(String json) throws JsonProcessingException {
        return (ObjectNode) BundleReader.mapper().readTree(json.replace('\'', '"'));
    }
}
