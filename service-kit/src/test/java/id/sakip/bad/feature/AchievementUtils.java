package id.sakip.bad.feature;

import id.sakip.bad.api.ScoreResponse;
import id.sakip.other.Foreign;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Breaks: nobody but api knows api, transactions are opened by services, constructor injection, words, no service knows another. */
public class AchievementUtils {
    @Inject
    ScoreResponse injected;

    Foreign foreign;

    @Transactional
    public void write() {}
}
