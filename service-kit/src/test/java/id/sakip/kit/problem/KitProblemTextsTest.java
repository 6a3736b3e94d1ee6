package id.sakip.kit.problem;

import id.sakip.kit.test.ProblemTextsTest;

class KitProblemTextsTest extends ProblemTextsTest {
    @Override
    protected String bundle() {
        return "kit-problems";
    }
}
