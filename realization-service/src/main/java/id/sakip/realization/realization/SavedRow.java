package id.sakip.realization.realization;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.realization.domain.Form;
import java.util.List;

/**
 * One row as it was stored, and what it comes to.
 *
 * @param form with that row alone
 * @param version of the row
 * @param submissionVersion of the submission, the ETag of the form
 */
public record SavedRow(Form form, List<Finding> findings, long version, long submissionVersion) {}
