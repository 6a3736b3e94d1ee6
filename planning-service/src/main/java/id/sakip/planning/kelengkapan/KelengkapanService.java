package id.sakip.planning.kelengkapan;

import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.kelengkapan.domain.Kelengkapan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What the OPD still owe for a year: the kabupaten sees all, an OPD itself. */
@ApplicationScoped
public class KelengkapanService {
    private static final String NOBODY = "-";

    private final KelengkapanQuery query;
    private final CurrentUser user;

    KelengkapanService(KelengkapanQuery query, CurrentUser user) {
        this.query = query;
        this.user = user;
    }

    @Transactional
    public Page<Kelengkapan> list(int tahun, LocalDate today, String cursor, int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        String own = user.seesEveryOpd() ? "" : user.opd().orElse(NOBODY);
        return Page.of(query.read(tahun, today, own, after, size + 1), size, opd -> Cursor.encode(opd.opd()));
    }
}
