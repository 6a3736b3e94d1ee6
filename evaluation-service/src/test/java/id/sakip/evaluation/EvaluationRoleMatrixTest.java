package id.sakip.evaluation;

import id.sakip.kit.test.Infra;
import id.sakip.kit.test.RoleMatrixTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class EvaluationRoleMatrixTest extends RoleMatrixTest {

    /** Bodies of what an OPD may do: an invalid one would be refused before the OPD is looked at. By end of the address. */
    private static final Map<String, String> BODIES = Map.of(
            "/ipp/f01", "{\"isian\": []}",
            "/tindak-lanjut", "{\"claimedStatus\": \"BELUM\"}",
            "/layanan", "{\"nama\": \"KTP\"}",
            "/layanan/{id}", "{\"nama\": \"KTP\"}",
            "/kanal", "{\"jenis\": \"QR\"}",
            "/kertas", "{\"id\": \"7f1d6c7e-5a55-4d3c-9d44-6b7a8f2f0c11\", \"layanan\": 1, \"jawaban\": {\"U1\": 4}}",
            "/lke/usulan", "{\"jawaban\": [{\"kode\": \"1.a.1\"}]}",
            "/lke/bukti", "{\"kode\": \"3.a.1\", \"nama\": \"LKjIP\", \"url\": \"https://a.go.id\"}",
            "/void", "{\"alasan\": \"salah baca\"}",
            "/rtl",
                    "{\"butir\": [{\"unsur\": \"U9\", \"rencana\": \"a\", \"waktu\": \"b\", \"penanggungJawab\": \"c\"}]}");

    @Override
    protected String bodyFor(String operation) {
        return BODIES.entrySet().stream()
                .filter(body -> operation.endsWith(body.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{}");
    }
}
