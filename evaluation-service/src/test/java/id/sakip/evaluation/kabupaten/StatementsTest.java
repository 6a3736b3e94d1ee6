package id.sakip.evaluation.kabupaten;

import static id.sakip.evaluation.akip.AkipFixture.INSPEKTORAT;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What is asked for many OPD costs the database as many statements as for one. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class StatementsTest {

    private static final int TAHUN = 2018;
    private static final int OPDS = 20;
    private static final int RECOMMENDATIONS = 3;

    private final EntityManagerFactory factory;

    StatementsTest(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Test
    void akipOfTheKabupatenWithTrendAndRecommendations() {
        for (int i = 1; i <= OPDS; i++) {
            String opd = Opds.registered("kec-hitung-%02d".formatted(i), "Asia/Jakarta");
            AkipFixture.issued(opd, TAHUN - 1, AkipFixture.plandaan(1));
            AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(RECOMMENDATIONS));
            followUp(opd, 1);
        }
        long one = statements(() -> page(1));
        assertEquals(5, one, "OPD counted, grades counted, the page, its evaluations, its recommendations");
        assertEquals(one, statements(() -> page(OPDS)));
    }

    @Test
    void theFollowUpMatrixOfAnOpd() {
        String one = Opds.registered();
        AkipFixture.issued(one, TAHUN, AkipFixture.plandaan(1));
        followUp(one, 1);
        String many = Opds.registered();
        AkipFixture.issued(many, TAHUN, AkipFixture.plandaan(RECOMMENDATIONS * RECOMMENDATIONS));
        for (int no = 1; no <= RECOMMENDATIONS; no++) {
            followUp(many, no);
        }
        assertEquals(
                statements(() -> matrix(one, 1)), statements(() -> matrix(many, RECOMMENDATIONS * RECOMMENDATIONS)));
    }

    private long statements(Runnable request) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        request.run();
        long counted = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return counted;
    }

    private static void page(int size) {
        Api.as(INSPEKTORAT)
                .get("/v1/akip/{tahun}?size={size}&cursor={cursor}", TAHUN, size, Cursor.encode("kec-hitung-00"))
                .then()
                .statusCode(200)
                .body("items", hasSize(size))
                .body("items.perubahan", everyItem(notNullValue()))
                .body("items.komponen", everyItem(hasSize(4)));
    }

    private static void matrix(String opd, int size) {
        Api.as(INSPEKTORAT)
                .get("/v1/opd/{kode}/tahun/{tahun}/rekomendasi", opd, TAHUN)
                .then()
                .statusCode(200)
                .body("$", hasSize(size));
    }

    private static void followUp(String opd, int no) {
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .body(Map.of(
                        "actions",
                        List.of("Menyusun SOP"),
                        "claimedStatus",
                        "SELESAI",
                        "evidence",
                        List.of(Map.of("nama", "SOP", "url", "https://a.go.id/sop"))))
                .put("/v1/opd/{kode}/tahun/{tahun}/rekomendasi/{no}/tindak-lanjut", opd, TAHUN, no)
                .then()
                .statusCode(200);
    }
}
