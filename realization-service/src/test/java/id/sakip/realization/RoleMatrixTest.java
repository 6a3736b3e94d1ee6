package id.sakip.realization;

import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class RoleMatrixTest extends id.sakip.kit.test.RoleMatrixTest {
    @Override
    protected String bodyFor(String operation) {
        if (operation.endsWith("/open")) {
            return "{\"deadline\": \"2022-12-31\", \"reason\": \"uji peran\"}";
        }
        if (operation.contains("/seksi/")) {
            String notes = operation.endsWith("/return") ? ", \"notes\": [{\"text\": \"periksa kembali\"}]" : "";
            return "{\"unitKerja\": \"Kasi Tapem\"" + notes + "}";
        }
        return operation.endsWith("/return") ? "{\"notes\": [{\"text\": \"periksa kembali\"}]}" : "{}";
    }
}
