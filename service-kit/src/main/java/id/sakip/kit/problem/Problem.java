package id.sakip.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal with an address: becomes an RFC 9457 problem of type {@code /problems/<slug>}. Title and detail come from
 * {@code problems.properties} (Indonesian) or {@code problems_en.properties}, keys {@code <slug>.title} and
 * {@code <slug>.detail}.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final transient Object[] detailArguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    private Problem(int status, String slug, Object... detailArguments) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.detailArguments = detailArguments;
    }

    /** @param detailArguments fill {@code {0}}, {@code {1}} of the detail */
    public static Problem of(int status, String slug, Object... detailArguments) {
        return new Problem(status, slug, detailArguments);
    }

    /** Absent, or not yours: the two cannot be told apart. */
    public static Problem notFound() {
        return of(404, "not-found");
    }

    /** Adds an extension member for machines. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    Object[] detailArguments() {
        return detailArguments;
    }

    Map<String, Object> members() {
        return members;
    }
}
