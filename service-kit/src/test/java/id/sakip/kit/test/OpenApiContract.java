package id.sakip.kit.test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every response of a test against the OpenAPI document the service hands out. */
final class OpenApiContract implements Filter {
    private static String checkedDocument;
    private static OpenApiInteractionValidator validator;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI uri = URI.create(request.getURI());
        if (!uri.getPath().startsWith("/v1/")) {
            return response;
        }
        SimpleResponse.Builder seen = SimpleResponse.Builder.status(response.statusCode());
        response.headers().forEach(header -> seen.withHeader(header.getName(), header.getValue()));
        if (isJson(response)) {
            seen.withBody(response.asString());
        } else if (response.asByteArray().length > 0) {
            seen.withBody("\"a file\"");
        }
        ValidationReport report =
                validator().validateResponse(uri.getPath(), Request.Method.valueOf(request.getMethod()), seen.build());
        if (report.hasErrors()) {
            throw new AssertionError(request.getMethod() + " " + uri.getPath() + " -> " + response.statusCode()
                    + " breaks the OpenAPI: " + report.getMessages() + "\n" + response.asString());
        }
        return response;
    }

    private static boolean isJson(Response response) {
        return response.contentType() != null
                && response.contentType().contains("json")
                && !response.asString().isEmpty();
    }

    private static synchronized OpenApiInteractionValidator validator() {
        String document = Api.openApi();
        if (!document.equals(checkedDocument)) {
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(document)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel(
                                    "validation.response.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                            .withLevel("validation.request.operation.notAllowed", ValidationReport.Level.IGNORE)
                            .build())
                    .build();
            checkedDocument = document;
        }
        return validator;
    }
}
