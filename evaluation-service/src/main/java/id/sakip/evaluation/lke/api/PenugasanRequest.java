package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.LkeAssignmentService.Wanted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who scores which OPD. */
public record PenugasanRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Item> items) {

    @Schema(name = "PenugasanItem")
    public record Item(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{1,60}")
            String opd,

            @Schema(description = "User name of the evaluator") @NotBlank @Size(max = 120)
            String penilai,

            @Schema(description = "User name of a second, blind evaluator; absent = none") @Size(min = 1, max = 120)
            String penilaiKedua,

            @Schema(description = "Version of the worksheet a change is based on; absent for a new one")
            Long version) {}

    List<Wanted> toWanted() {
        return items.stream()
                .map(i -> new Wanted(i.opd(), i.penilai(), i.penilaiKedua(), i.version()))
                .toList();
    }
}
