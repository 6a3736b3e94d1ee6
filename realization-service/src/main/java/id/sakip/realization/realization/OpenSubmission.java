package id.sakip.realization.realization;

import java.time.Instant;

/** A submission whose row lock is held, with who is at it and since when. */
record OpenSubmission(Submission submission, String by, Instant at, boolean afterDeadline, boolean periodClosed) {}
