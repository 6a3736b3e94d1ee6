package id.sakip.evaluation.survei.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Lembar jawaban (answer sheet) of one respondent.
 *
 * @param id made by the respondent's device: a resend carries the same one
 * @param layanan number of the service he used; null where the channel says it
 * @param jawaban answer 1, 2, .. by code of the question; a question left out is absent
 */
public record LembarJawaban(UUID id, Integer layanan, Map<String, Integer> jawaban, Profil profil, String saran) {

    public LembarJawaban {
        jawaban = new TreeMap<>(jawaban);
    }

    /** The same sheet for the service of its channel. */
    public LembarJawaban forLayanan(int no) {
        return new LembarJawaban(id, no, jawaban, profil, saran);
    }

    /** What was said, in a form in which two equal sheets are equal texts; the id is no part of it. */
    public String content() {
        return "%s|%s|%s|%s".formatted(layanan, jawaban, profil, saran);
    }
}
