package id.sakip.evaluation.survei.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service of an OPD. */
public record LayananRequest(
        @NotBlank @Size(max = 200) String nama,

        @Schema(description = "Users in the period before; absent when unknown") @Min(1) @Max(10_000_000)
        Long pengguna,

        @Schema(description = "false = no longer offered; absent = true")
        Boolean aktif) {

    boolean active() {
        return !Boolean.FALSE.equals(aktif);
    }
}
