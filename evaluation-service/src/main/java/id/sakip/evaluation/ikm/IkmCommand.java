package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.SurveyInput;
import java.time.LocalDate;
import java.util.List;

/** A survey to be computed and published. */
public record IkmCommand(
        String instrumen,
        String skala,
        SurveyInput survey,
        List<String> unsurTerendah,
        LocalDate tanggal,
        String alasanKoreksi) {}
