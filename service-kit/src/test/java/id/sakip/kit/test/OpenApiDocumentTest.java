package id.sakip.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document under {@code docs/api} is the contract: an API change is always a visible diff.
 * {@code -Dsakip.openapi.write} writes it anew.
 */
public abstract class OpenApiDocumentTest {
    @Test
    void committedDocumentIsTheOneTheServiceHandsOut() throws IOException {
        String service = ConfigProvider.getConfig().getValue("sakip.service", String.class);
        Path committed = projectRoot().resolve("docs/api/" + service + ".yaml");
        String served = RestAssured.given().get("/q/openapi?format=yaml").asString();
        if (System.getProperty("sakip.openapi.write") != null) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, served);
        }
        assertEquals(Files.readString(committed), served, "rewrite it with -Dsakip.openapi.write and review the diff");
    }

    static Path projectRoot() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("service-kit"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
