package id.sakip.kit.http;

import id.sakip.kit.test.Infra;
import id.sakip.kit.test.RoleMatrixTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class KitRoleMatrixTest extends RoleMatrixTest {
    @Override
    protected String bodyFor(String operation) {
        return "{\"text\": \"matriks\"}";
    }
}
