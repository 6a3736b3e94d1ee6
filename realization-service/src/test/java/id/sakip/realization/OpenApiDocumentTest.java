package id.sakip.realization;

import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class OpenApiDocumentTest extends id.sakip.kit.test.OpenApiDocumentTest {}
