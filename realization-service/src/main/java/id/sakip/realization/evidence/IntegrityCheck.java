package id.sakip.realization.evidence;

import id.sakip.kit.http.JobWork;
import id.sakip.kit.http.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Goes through all evidence as a job and lists what is damaged. */
@ApplicationScoped
public class IntegrityCheck {
    private static final String KABUPATEN = "-";
    private static final int PAGE = 100;
    private static final int MAX_LISTED = 1_000;

    private final IntegrityService service;
    private final Jobs jobs;

    IntegrityCheck(IntegrityService service, Jobs jobs) {
        this.service = service;
        this.jobs = jobs;
    }

    /** @param damaged the first thousand of them */
    public record Result(int checked, int damagedCount, List<IntegrityService.Damage> damaged) {}

    /** @return id of the job */
    public UUID start() {
        return jobs.start("evidence-integrity", KABUPATEN, this::run);
    }

    Result run(JobWork.Progress progress) {
        int total = (int) service.count();
        int checked = 0;
        int damagedCount = 0;
        List<IntegrityService.Damage> damaged = new ArrayList<>();
        List<FileId> page = service.listAfter(null, PAGE);
        while (!page.isEmpty()) {
            for (FileId id : page) {
                var damage = service.check(id);
                checked++;
                if (damage.isPresent()) {
                    damagedCount++;
                    if (damaged.size() < MAX_LISTED) {
                        damaged.add(damage.get());
                    }
                }
            }
            progress.step(checked, Math.max(total, checked), damagedCount + " rusak");
            page = service.listAfter(page.get(page.size() - 1), PAGE);
        }
        return new Result(checked, damagedCount, damaged);
    }
}
