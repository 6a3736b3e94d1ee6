package id.sakip.planning;

import id.sakip.kit.test.ProblemTextsTest;

class PlanningProblemTextsTest extends ProblemTextsTest {}
