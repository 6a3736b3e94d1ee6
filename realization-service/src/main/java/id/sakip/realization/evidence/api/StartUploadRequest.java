package id.sakip.realization.evidence.api;

import id.sakip.realization.evidence.UploadPlan;
import id.sakip.realization.evidence.domain.SafeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * A file that is going to be sent.
 *
 * @param name as the user knows it; only ever a label
 * @param size in bytes
 * @param sha256 of the whole file, hexadecimal
 * @param keepLocation whether the place in the EXIF data of a photo is kept, as data; not unless true
 */
public record StartUploadRequest(
        @NotBlank @Size(max = 1000) String name,
        @NotNull @Positive Long size,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        Boolean keepLocation) {
    UploadPlan toPlan() {
        return new UploadPlan(SafeName.of(name), size, sha256, Boolean.TRUE.equals(keepLocation));
    }
}
