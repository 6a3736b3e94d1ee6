package id.sakip.planning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import id.sakip.planning.plan.domain.TreeContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrozenContentsTest {
    private static final Instant NOW = Instant.parse("2022-01-03T02:00:00Z");
    private static final Content CONTENT = new TreeContent(List.of());

    private final FrozenContents contents = new FrozenContents();

    @Test
    void onlyWhatCanNoLongerChangeIsKept() {
        PlanDocument document = document(1);
        contents.keep(document, CONTENT);
        assertTrue(contents.find(document).isEmpty(), "a draft");
        approve(document);
        assertTrue(contents.find(document).isEmpty(), "what the draft held is not what was approved");
        contents.keep(document, CONTENT);
        assertSame(CONTENT, contents.find(document).orElseThrow());
    }

    @Test
    void whatNobodyAsksForMakesRoom() {
        List<PlanDocument> documents = IntStream.rangeClosed(1, 41)
                .mapToObj(FrozenContentsTest::document)
                .toList();
        documents.forEach(FrozenContentsTest::approve);
        documents.subList(0, 40).forEach(document -> contents.keep(document, CONTENT));
        contents.find(documents.get(0));
        contents.keep(documents.get(40), CONTENT);
        assertEquals(
                List.of(documents.get(1)),
                documents.stream()
                        .filter(document -> contents.find(document).isEmpty())
                        .toList());
    }

    private static PlanDocument document(int number) {
        PlanFixture fixture = new PlanFixture("kec-beku");
        return new PlanDocument(
                PlanKind.RENSTRA,
                "kec-beku",
                null,
                fixture.head("renstra/" + number, "murni", 2021, 2022),
                null,
                "operator.satu",
                NOW);
    }

    private static void approve(PlanDocument document) {
        document.approve(PlanStatus.APPROVED, List.of(), LocalDate.of(2022, 1, 3), "camat.satu", NOW);
    }
}
