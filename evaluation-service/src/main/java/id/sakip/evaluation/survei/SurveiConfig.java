package id.sakip.evaluation.survei;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the public side of surveys may be asked for, and where people find the form. */
@ConfigMapping(prefix = "sakip.survei")
public interface SurveiConfig {

    /** Page that shows the form; the code of the channel follows. Behind # it never reaches a server log. */
    @WithDefault("http://localhost:${quarkus.http.port:18083}/survei.html#")
    String formUrl();

    /** Answers one address may send to one survey in a minute. */
    @WithDefault("30")
    int answersPerMinute();

    /** The same for a kiosk, one device that many people use. */
    @WithDefault("120")
    int kioskAnswersPerMinute();

    /** Requests of any kind one address may make in a minute, of all surveys together. */
    @WithDefault("240")
    int requestsPerMinute();

    /** Answers of one device and day that still look like different people of one household. */
    @WithDefault("3")
    int answersPerDevice();
}
