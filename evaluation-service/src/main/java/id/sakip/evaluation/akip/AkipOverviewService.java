package id.sakip.evaluation.akip;

import id.sakip.evaluation.akip.domain.FollowUpCount;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.evaluation.opd.OpdService.OpdDay;
import id.sakip.evaluation.rekomendasi.Rekomendasi;
import id.sakip.evaluation.rekomendasi.RekomendasiService;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** AKIP of the whole kabupaten. A page costs the same few queries, however many OPD it shows. */
@ApplicationScoped
public class AkipOverviewService {

    private static final int TREND_YEARS = 5;

    private final AkipRepository repository;
    private final OpdService opdService;
    private final RekomendasiService rekomendasiService;

    AkipOverviewService(AkipRepository repository, OpdService opdService, RekomendasiService rekomendasiService) {
        this.repository = repository;
        this.opdService = opdService;
        this.rekomendasiService = rekomendasiService;
    }

    /**
     * One OPD.
     *
     * @param trend official evaluations of the last years, oldest first; the year itself is the last when it has one
     * @param followUp recommendations up to the year, by what was done about them
     */
    public record Row(OpdDay opd, List<Akip> trend, FollowUpCount followUp) {}

    @Transactional
    public Page<Row> page(int tahun, String cursor, int size) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        List<OpdDay> opds = opdService.findAfter(after, size + 1);
        List<String> codes = opds.stream().map(OpdDay::kode).toList();
        Map<String, List<Akip>> official = repository.findOfficial(codes, tahun - TREND_YEARS + 1, tahun).stream()
                .collect(Collectors.groupingBy(Akip::opd));
        Map<String, List<Rekomendasi>> recommendations =
                rekomendasiService.findUpTo(codes, tahun).stream().collect(Collectors.groupingBy(Rekomendasi::opd));
        List<Row> rows = opds.stream()
                .map(opd -> new Row(
                        opd,
                        official.getOrDefault(opd.kode(), List.of()),
                        FollowUpCount.of(recommendations.getOrDefault(opd.kode(), List.of()).stream()
                                .map(r -> r.assess(opd.today()).status())
                                .toList())))
                .toList();
        return Page.of(rows, size, row -> Cursor.encode(row.opd().kode()));
    }

    /** How many OPD hold which predikat in the year. */
    @Transactional
    public Map<String, Long> predikatCounts(int tahun) {
        return repository.countByPredikat(tahun);
    }

    @Transactional
    public long opdCount() {
        return opdService.count();
    }
}
