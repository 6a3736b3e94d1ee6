package id.sakip.evaluation;

import id.sakip.kit.test.Infra;
import id.sakip.kit.test.RoleMatrixTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class EvaluationRoleMatrixTest extends RoleMatrixTest {

    @Override
    protected String bodyFor(String operation) {
        return operation.endsWith("/tindak-lanjut") ? "{\"claimedStatus\": \"BELUM\"}" : "{}";
    }
}
