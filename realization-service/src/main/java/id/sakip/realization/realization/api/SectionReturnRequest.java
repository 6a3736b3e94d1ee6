package id.sakip.realization.realization.api;

import id.sakip.realization.realization.ReturnNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Gives the part of one section back: what has to be put right, entry by entry. */
public record SectionReturnRequest(
        @NotBlank @Size(max = 300) String unitKerja,
        @NotEmpty @Size(max = 500) List<ReturnRequest.@NotNull @Valid Note> notes) {
    List<ReturnNote> toNotes() {
        return new ReturnRequest(notes).toNotes();
    }
}
