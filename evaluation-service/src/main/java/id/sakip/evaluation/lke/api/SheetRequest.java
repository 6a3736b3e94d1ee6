package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.lke.SheetInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to save, one or many; criteria not named stay as they are. */
public record SheetRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Item> jawaban) {

    @Schema(name = "SheetRequestItem")
    public record Item(
            @NotBlank @Size(max = 20) String kode,

            @Schema(
                    description =
                            "Letter of the scale; in a moderation PERTAMA, KEDUA or RATA_RATA; absent = take it away")
            @Size(min = 1, max = 10)
            String jawaban,

            @Schema(description = "Reason of the OPD or of the moderator (required), note of the evaluator")
            @Size(max = 4000)
            String alasan) {}

    SheetInput toInput() {
        return new SheetInput(jawaban.stream()
                .map(i -> new SheetInput.Item(i.kode(), i.jawaban(), i.alasan()))
                .toList());
    }
}
