package id.sakip.planning.opd;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

@Embeddable
record BebanRow(int tahun, UUID indicatorId, BigDecimal kebutuhan, BigDecimal tersedia) {}
