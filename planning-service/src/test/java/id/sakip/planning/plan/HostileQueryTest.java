package id.sakip.planning.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are input too. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class HostileQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/opd/%00",
                "/v1/opd/%00/pohon?tahun=2022",
                "/v1/opd/KEC-BESAR/crosscutting",
                "/v1/nomenklatur?q=%00",
                "/v1/nomenklatur?induk=7%00",
                "/v1/nomenklatur?asOf=2022-02-30",
                "/v1/nomenklatur?limit=100000",
                "/v1/nomenklatur/%00",
                "/v1/kelengkapan?tahun=99999999999",
                "/v1/kelengkapan?tahun=2022&cursor=AAAA",
                "/v1/kelengkapan?tahun=2022&asOf=%00",
                "/v1/dokumen/bukan-uuid/riwayat",
                "/v1/opd/kec-x/penandatangan?asOf=kemarin",
            })
    void addressThatMeansNothingIsRefusedWithAProblem(String address) {
        RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(Journey.BAPPEDA)
                .get(address)
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)));
    }
}
