package id.sakip.realization.realization.api;

import id.sakip.realization.realization.ReturnNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Gives a submission back: what has to be put right, entry by entry. */
public record ReturnRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Note> notes) {

    /**
     * @param indicatorId the entry it speaks of; left out for money or for the whole form
     * @param nodeId the anggaran row it speaks of
     */
    public record Note(
            UUID indicatorId,
            UUID nodeId,
            @NotBlank @Size(max = 2000) String text) {}

    List<ReturnNote> toNotes() {
        return notes.stream()
                .map(n -> new ReturnNote(n.indicatorId(), n.nodeId(), n.text().strip()))
                .toList();
    }
}
