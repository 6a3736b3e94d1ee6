package id.sakip.evaluation.ipp.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.ipp.domain.F02Check.Isian;
import java.util.List;
import org.junit.jupiter.api.Test;

class F02CheckTest {

    private final F02Check check = new F02Check(REFERENCE.ipp("ipp-29-2022", 2023));

    @Test
    void aDraftMayBeIncompleteButNotUnknownDoubledOrOutOfRange() {
        assertEquals(List.of(), check.check(List.of(new Isian("1.1", 0), new Isian("6.2", 5), new Isian("2.1", null))));
        assertEquals(
                List.of(
                        "/isian/0/nilai OUT_OF_RANGE",
                        "/isian/1/indikator DUPLICATE",
                        "/isian/2/indikator UNKNOWN_INDIKATOR",
                        "/isian/3/nilai OUT_OF_RANGE"),
                check
                        .check(List.of(
                                new Isian("1.1", 6), new Isian("1.1", 5), new Isian("9.9", 5), new Isian("1.2", -1)))
                        .stream()
                        .map(o -> o.pointer() + " " + o.code())
                        .toList());
    }
}
