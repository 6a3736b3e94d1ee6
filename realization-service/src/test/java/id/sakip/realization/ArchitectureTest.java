package id.sakip.realization;

class ArchitectureTest extends id.sakip.kit.test.ArchitectureTest {
    @Override
    protected String basePackage() {
        return "id.sakip.realization";
    }
}
