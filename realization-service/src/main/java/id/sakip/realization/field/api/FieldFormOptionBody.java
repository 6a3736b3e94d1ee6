package id.sakip.realization.field.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FieldFormOption")
public record FieldFormOptionBody(
        @NotNull @Pattern(regexp = FieldFormFieldBody.KODE) String kode,
        @NotBlank @Size(max = 300) String label) {}
