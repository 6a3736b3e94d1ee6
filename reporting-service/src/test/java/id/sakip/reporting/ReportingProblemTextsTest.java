package id.sakip.reporting;

import id.sakip.kit.test.ProblemTextsTest;

class ReportingProblemTextsTest extends ProblemTextsTest {}
