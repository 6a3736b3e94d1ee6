package id.sakip.evaluation;

class ProblemTextsTest extends id.sakip.kit.test.ProblemTextsTest {}
