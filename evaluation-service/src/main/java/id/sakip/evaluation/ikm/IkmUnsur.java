package id.sakip.evaluation.ikm;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/** One element of one service: its NRR and, where they were given, the counts of answers 1 to 4. */
@Embeddable
public record IkmUnsur(int layananNo, String kode, String nama, BigDecimal nrr, List<Long> jawaban) {}
