package id.sakip.kit.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a {@link Problem} into the answer, in the language the caller asked for. */
@RequestScoped
public class ProblemResponses {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final HttpHeaders headers;

    ProblemResponses(HttpHeaders headers) {
        this.headers = headers;
    }

    public Response of(Problem problem) {
        Locale locale = locale();
        ProblemBody body = new ProblemBody(
                "/problems/" + problem.slug(),
                ProblemTexts.text(problem.slug() + ".title", locale),
                problem.status(),
                ProblemTexts.text(problem.slug() + ".detail", locale, problem.detailArguments()),
                problem.members().isEmpty() ? null : Map.copyOf(problem.members()));
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(body)
                .build();
    }

    /** @return a text of the kit's or service's bundle, for the members of a problem */
    public String text(String key, Object... arguments) {
        return ProblemTexts.text(key, locale(), arguments);
    }

    private Locale locale() {
        List<Locale> wanted = headers.getAcceptableLanguages();
        boolean english = !wanted.isEmpty() && "en".equals(wanted.get(0).getLanguage());
        return english ? Locale.ENGLISH : INDONESIAN;
    }
}
