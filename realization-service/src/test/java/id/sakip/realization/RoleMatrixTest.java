package id.sakip.realization;

import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class RoleMatrixTest extends id.sakip.kit.test.RoleMatrixTest {
    private static final String REASON = "{\"reason\": \"uji peran\"}";

    /** Bodies that get past validation, by the end of the operation. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/tribulan/{n}/return", "{\"notes\": [{\"text\": \"periksa kembali\"}]}"),
            Map.entry("/field-reports/{id}/return", "{\"note\": \"periksa kembali\"}"),
            Map.entry(
                    "PUT /v1/opd/{kode}/evidence-uploads/{id}",
                    "{\"name\": \"a.pdf\", \"size\": 1, \"sha256\": \"" + "0".repeat(64) + "\"}"),
            Map.entry(
                    "/attach",
                    "{\"targets\": [{\"kind\": \"FIELD_REPORT\", \"id\": \"11111111-1111-1111-1111-111111111111\"}]}"),
            Map.entry("/detach", "{\"kind\": \"FIELD_REPORT\", \"id\": \"11111111-1111-1111-1111-111111111111\"}"),
            Map.entry("/delete", REASON),
            Map.entry("/revoke", REASON),
            Map.entry("/field-queue/{id}/accept", REASON),
            Map.entry("/field-queue/{id}/reject", REASON),
            Map.entry(
                    "POST /v1/opd/{kode}/field-assignments",
                    "{\"officer\": \"a\", \"form\": \"A\", \"desa\": [\"D01\"], \"tahun\": 2022, \"tribulan\": 1}"),
            Map.entry(
                    "POST /v1/opd/{kode}/desa-recommendations",
                    "{\"desa\": \"D01\", \"text\": \"a\", \"due\": \"2022-01-01\"}"),
            Map.entry("/follow-ups", "{\"text\": \"a\", \"doneOn\": \"2022-01-01\"}"),
            Map.entry("/feeds/{indicatorId}", "{\"form\": \"A\"}"),
            Map.entry("/judge", "{\"accepted\": true}"));

    @Override
    protected String bodyFor(String operation) {
        if (operation.endsWith("/open")) {
            return "{\"deadline\": \"2022-12-31\", \"reason\": \"uji peran\"}";
        }
        if (operation.contains("/seksi/")) {
            String notes = operation.endsWith("/return") ? ", \"notes\": [{\"text\": \"periksa kembali\"}]" : "";
            return "{\"unitKerja\": \"Kasi Tapem\"" + notes + "}";
        }
        return BODIES.entrySet().stream()
                .filter(body -> operation.endsWith(body.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{}");
    }
}
