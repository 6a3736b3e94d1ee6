package id.sakip.kit.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls the service under test as somebody; every response is held against the OpenAPI document. */
public final class Api {
    private Api() {}

    /** @param token bearer token, see {@link Tokens} */
    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(new OpenApiContract()).contentType(ContentType.JSON);
    }

    /** As {@link #as} with a fresh Idempotency-Key, for a POST that creates. */
    public static RequestSpecification creatingAs(String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** @return the OpenAPI document the service hands out, as JSON */
    public static String openApi() {
        return RestAssured.given().get("/q/openapi?format=json").asString();
    }
}
