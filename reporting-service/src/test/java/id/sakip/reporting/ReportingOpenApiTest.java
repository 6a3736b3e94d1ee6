package id.sakip.reporting;

import id.sakip.kit.test.Infra;
import id.sakip.kit.test.OpenApiDocumentTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class ReportingOpenApiTest extends OpenApiDocumentTest {}
