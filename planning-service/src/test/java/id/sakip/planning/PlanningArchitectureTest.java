package id.sakip.planning;

import id.sakip.kit.test.ArchitectureTest;

class PlanningArchitectureTest extends ArchitectureTest {
    @Override
    protected String basePackage() {
        return "id.sakip.planning";
    }
}
