package id.sakip.reporting;

import id.sakip.kit.test.Infra;
import id.sakip.kit.test.RoleMatrixTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class ReportingRoleMatrixTest extends RoleMatrixTest {

    @Override
    protected String bodyFor(String operation) {
        if (operation.endsWith("/lkjip")) {
            return "{\"tempat\": \"Plandaan\", \"tanggal\": \"2023-03-24\", \"penandatangan\": \"camat\"}";
        }
        if (operation.endsWith("/dokumen-cetak")) {
            return "{\"dokumen\": \"LKjIP\", \"tanggalLaporan\": \"2023-03-24\", \"tables\": []}";
        }
        return operation.contains("/narasi/") ? "{\"paragraphs\": []}" : "{}";
    }
}
