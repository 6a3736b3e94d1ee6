package id.sakip.evaluation.ikm.domain;

import java.math.BigDecimal;
import java.util.List;

/** What a survey delivered per service. */
public record SurveyInput(UnitMethod method, boolean roundedWeights, List<Layanan> layanan) {

    /** One service: either its index as an old report prints it, or its elements. */
    public record Layanan(int no, String nama, BigDecimal nilai, Long responden, List<Unsur> unsur) {
        public Layanan {
            unsur = List.copyOf(unsur);
        }
    }

    /** One element: its NRR (mean answer, 1 to 4), or how many respondents gave answer 1, 2, 3 and 4. */
    public record Unsur(String kode, BigDecimal nrr, List<Long> jawaban) {}

    public SurveyInput {
        layanan = List.copyOf(layanan);
    }
}
