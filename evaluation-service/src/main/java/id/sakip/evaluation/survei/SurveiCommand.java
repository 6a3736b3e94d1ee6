package id.sakip.evaluation.survei;

import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.survei.domain.JenisSurvei;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** How a survey is to be held. */
public record SurveiCommand(
        JenisSurvei jenis,
        String judul,
        String instrumen,
        String skala,
        UnitMethod metode,
        boolean bobotDibulatkan,
        LocalDate mulai,
        LocalDate selesai,
        Set<UUID> layanan) {}
