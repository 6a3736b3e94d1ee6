package id.sakip.evaluation;

class ArchitectureTest extends id.sakip.kit.test.ArchitectureTest {

    @Override
    protected String basePackage() {
        return "id.sakip.evaluation";
    }
}
