package id.sakip.kit.http;

import id.sakip.kit.problem.ProblemResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says once, for every operation, what all have in common: bearer tokens and problems. */
public class ApiConventions implements OASFilter {
    private static final String SCHEME = "bearer";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        api.getComponents().addSchema(PROBLEM, problemSchema());
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        for (PathItem path : api.getPaths().getPathItems().values()) {
            for (Operation operation : path.getOperations().values()) {
                operation.getResponses().setDefaultValue(problem());
                List.of("401", "403", "400").forEach(operation.getResponses()::removeAPIResponse);
                operation.getResponses().getAPIResponses().forEach(ApiConventions::describe);
            }
        }
    }

    private static void describe(String status, APIResponse response) {
        if (response.getDescription() == null) {
            response.setDescription(
                    switch (status) {
                        case "201" -> "Created";
                        case "202" -> "Accepted; the work goes on as a job";
                        case "204" -> "Done, nothing to return";
                        default -> "OK";
                    });
        }
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("Problem (RFC 9457): what went wrong and what to do next")
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemResponses.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema problemSchema() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("RFC 9457 problem; extension members stand beside these")
                .required(List.of("type", "title", "status", "detail"))
                // sorted: Map.of has another order in every JVM, and the committed document must not
                .properties(new TreeMap<>(Map.of(
                        "type", text("Stable relative URI, /problems/<slug>"),
                        "title", text("What went wrong, one short phrase"),
                        "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                        "detail", text("What went wrong here and what to do next"))));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
