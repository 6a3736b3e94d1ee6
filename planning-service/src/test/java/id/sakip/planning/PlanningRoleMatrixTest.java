package id.sakip.planning;

import id.sakip.kit.test.Infra;
import id.sakip.kit.test.RoleMatrixTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlanningRoleMatrixTest extends RoleMatrixTest {}
