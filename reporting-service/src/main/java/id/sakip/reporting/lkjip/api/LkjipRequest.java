package id.sakip.reporting.lkjip.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param penandatangan ref of the official who signs, as planning registered him */
public record LkjipRequest(
        @NotBlank @Size(max = 100) String tempat,
        @NotNull LocalDate tanggal,
        @NotBlank @Size(max = 60) String penandatangan) {}
