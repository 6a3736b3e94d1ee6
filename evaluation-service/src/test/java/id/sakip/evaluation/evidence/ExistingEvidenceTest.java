package id.sakip.evaluation.evidence;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class ExistingEvidenceTest {

    private static final String PATH = "/v1/opd/{kode}/tahun/{tahun}/bukti-tersedia";
    private static final String INSPEKTORAT = Tokens.withRole(Roles.INSPEKTORAT, null);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void whatOtherServicesFinishedIsProposedAsEvidenceOfTheYear() {
        String opd = Opds.registered("kec-bukti-" + NUMBER.incrementAndGet(), "Asia/Makassar");
        UUID renstra = EventFeed.deliver(
                "planning",
                "RenstraApproved",
                opd,
                Map.of(
                        "document",
                        document(2019, 2023, "perubahan-1", "188/1/2021", "2021-10-01"),
                        "nodes",
                        List.of()));
        EventFeed.deliver(
                "planning",
                "RenstraApproved",
                opd,
                Map.of("document", document(2024, 2026, "murni", "x", "2023-12-01")));
        EventFeed.deliver(
                "planning",
                "PerjanjianKinerjaSigned",
                opd,
                Map.of("document", document(2022, 2022, "perubahan-1", "188/2/2022", "2022-09-23")));
        EventFeed.deliver(
                "planning",
                "PerjanjianKinerjaSigned",
                opd,
                Map.of(
                        "document",
                        document(2021, 2021, "murni", "188/3/2021", "2021-01-05"),
                        "jenjang",
                        "KASI",
                        "unitRef",
                        "seksi-pmd"));
        EventFeed.deliver(
                "realization",
                "RealizationVerified",
                opd,
                Map.of(
                        "submission",
                        Map.of(
                                "tahun",
                                2022,
                                "tribulan",
                                2,
                                "verifiedAt",
                                "2022-07-10T17:30:00Z",
                                "status",
                                "VERIFIED"),
                        "entries",
                        List.of()));
        EventFeed.deliver(
                "reporting",
                "DocumentPublished",
                opd,
                Map.of("jenis", "LKJIP", "tahun", 2022, "publishedAt", "2023-03-24T02:00:00Z"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> Api.as(INSPEKTORAT).get(PATH, opd, 2022).then().body("", hasSize(4)));
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .get(PATH, opd, 2022)
                .then()
                .statusCode(200)
                .body("kind", equalTo(List.of("RENSTRA", "REALISASI_TRIBULAN", "PERJANJIAN_KINERJA", "LKJIP")))
                .body("[0].label", equalTo("Renstra 2019-2023 (perubahan-1) nomor 188/1/2021"))
                .body("[0].eventId", equalTo(renstra.toString()))
                .body("[1].label", equalTo("Realisasi Tribulan II Tahun 2022 terverifikasi"))
                // 17.30 UTC is past midnight in WITA
                .body("[1].tanggal", equalTo("2022-07-11"))
                .body("[2].label", equalTo("Perjanjian Kinerja 2022 (perubahan-1) nomor 188/2/2022"))
                .body("[3].tanggal", equalTo("2023-03-24"));
        Api.as(INSPEKTORAT).get(PATH, opd, 2019).then().body("kind", equalTo(List.of("RENSTRA")));
        Api.as(INSPEKTORAT)
                .get(PATH, opd, 2021)
                .then()
                .body("label", hasItem("Perjanjian Kinerja KASI seksi-pmd 2021 (murni) nomor 188/3/2021"));
        Api.as(INSPEKTORAT).get(PATH, opd, 2018).then().body("", hasSize(0));
        Api.as(INSPEKTORAT).get(PATH, opd, 2025).then().body("[0].tanggal", equalTo("2023-12-01"));
    }

    @Test
    void duplicatedEventIsOnePieceOfEvidence() {
        String opd = Opds.registered();
        UUID id = UUID.randomUUID();
        Map<String, Object> data = Map.of("document", document(2022, 2022, "murni", "1", "2022-01-05"));
        for (int i = 0; i < 3; i++) {
            EventFeed.send(
                    "planning", opd, EventFeed.envelope(id, "planning", "PerjanjianKinerjaSigned", opd, 2, data));
        }
        EventFeed.send(
                "planning",
                opd,
                EventFeed.envelope(UUID.randomUUID(), "planning", "PerjanjianKinerjaSigned", opd, 3, data));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> Api.as(INSPEKTORAT).get(PATH, opd, 2022).then().body("", hasSize(2)));
    }

    @Test
    void otherOpdAndUnknownOpdSeeNothing() {
        String opd = Opds.registered();
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, "kec-lain"))
                .get(PATH, opd, 2022)
                .then()
                .statusCode(404);
        Api.as(INSPEKTORAT).get(PATH, "kec-entah", 2022).then().statusCode(404);
    }

    private static Map<String, Object> document(int awal, int akhir, String label, String number, String date) {
        return Map.of(
                "tahunAwal", awal, "tahunAkhir", akhir, "label", label, "number", number, "date", date, "version", 2);
    }
}
