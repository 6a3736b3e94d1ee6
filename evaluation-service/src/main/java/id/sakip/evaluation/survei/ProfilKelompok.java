package id.sakip.evaluation.survei;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to one question about the respondent. */
public record ProfilKelompok(String dimensi, List<Sel> sel) {

    /** @param jumlah absent where the cell is hidden because it is small */
    @Schema(name = "ProfilSel")
    public record Sel(String label, Long jumlah) {}
}
