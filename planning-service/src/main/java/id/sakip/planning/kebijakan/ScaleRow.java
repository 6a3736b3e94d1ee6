package id.sakip.planning.kebijakan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
record ScaleRow(String id, String nama, String dasarHukum, LocalDate berlaku) {}
