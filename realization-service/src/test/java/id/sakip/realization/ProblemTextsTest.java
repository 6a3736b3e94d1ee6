package id.sakip.realization;

class ProblemTextsTest extends id.sakip.kit.test.ProblemTextsTest {}
