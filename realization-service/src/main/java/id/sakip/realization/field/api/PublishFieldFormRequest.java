package id.sakip.realization.field.api;

import id.sakip.realization.field.domain.FieldForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a form, or the first of a new one. */
@Schema(name = "PublishFieldFormRequest")
public record PublishFieldFormRequest(
        @NotNull @Pattern(regexp = FieldFormFieldBody.KODE) String kode,
        @NotBlank @Size(max = 300) String nama,
        @NotNull LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        @NotBlank @Size(max = 500) String dasarHukum,
        Boolean verified,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid FieldFormFieldBody> fields) {
    @AssertTrue(message = "berlakuSampai sebelum berlakuMulai")
    @Schema(hidden = true)
    public boolean isOrdered() {
        return berlakuMulai == null || berlakuSampai == null || !berlakuSampai.isBefore(berlakuMulai);
    }

    FieldForm toForm() {
        return new FieldForm(
                kode,
                0,
                nama,
                berlakuMulai,
                berlakuSampai,
                dasarHukum,
                Boolean.TRUE.equals(verified),
                fields.stream().map(FieldFormFieldBody::toField).toList());
    }
}
