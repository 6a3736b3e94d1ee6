package id.sakip.evaluation.survei.api;

import id.sakip.evaluation.survei.RtlButir;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Follow-up plan of a survey. */
public record RtlRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid Butir> butir) {

    @Schema(name = "RtlRequestButir")
    public record Butir(
            @Schema(description = "Code of the element", examples = "U9") @NotBlank @Size(max = 10)
            String unsur,

            @NotBlank @Size(max = 1000) String rencana,
            @NotBlank @Size(max = 200) String waktu,
            @NotBlank @Size(max = 200) String penanggungJawab) {}

    List<RtlButir> toButir() {
        return butir.stream()
                .map(b -> new RtlButir(b.unsur(), b.rencana(), b.waktu(), b.penanggungJawab()))
                .toList();
    }
}
