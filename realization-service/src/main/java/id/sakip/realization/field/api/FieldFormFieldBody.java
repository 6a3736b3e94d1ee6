package id.sakip.realization.field.api;

import id.sakip.realization.field.domain.FieldType;
import id.sakip.realization.field.domain.FormField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param retired not asked any more; its code stays */
@Schema(name = "FieldFormField")
public record FieldFormFieldBody(
        @NotNull @Pattern(regexp = FieldFormFieldBody.KODE) String kode,
        @NotBlank @Size(max = 300) String label,
        @NotNull FieldType type,
        Boolean required,
        BigDecimal min,
        BigDecimal max,
        @Min(1) @Max(20_000) Integer maxLength,
        @Size(max = 200) List<@NotNull @Valid FieldFormOptionBody> options,
        Boolean retired) {
    /** Codes travel in data and on phones for years: plain capitals, digits and underscores. */
    static final String KODE = "[A-Z0-9_]{1,60}";

    FormField toField() {
        return new FormField(
                kode,
                label,
                type,
                Boolean.TRUE.equals(required),
                min,
                max,
                maxLength,
                options == null
                        ? List.of()
                        : options.stream()
                                .map(o -> new FormField.Option(o.kode(), o.label()))
                                .toList(),
                Boolean.TRUE.equals(retired));
    }
}
