package id.sakip.kit.http;

import id.sakip.kit.problem.Problem;

/** ETag and If-Match: nobody overwrites what he has not read. */
public final class Preconditions {
    private Preconditions() {}

    /** @return the strong ETag of a version, quotes included */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** @throws Problem 428 without If-Match, 412 when it names another version */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "precondition-required");
        }
        for (String candidate : ifMatch.split(",")) {
            if (candidate.strip().equals(etag(version))) {
                return;
            }
        }
        throw Problem.of(412, "precondition-failed").with("currentETag", etag(version));
    }
}
