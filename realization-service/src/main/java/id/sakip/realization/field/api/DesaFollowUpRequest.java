package id.sakip.realization.field.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the desa did, and when. */
@Schema(name = "DesaFollowUpRequest")
public record DesaFollowUpRequest(
        @NotBlank @Size(max = 4000) String text, @NotNull LocalDate doneOn) {}
