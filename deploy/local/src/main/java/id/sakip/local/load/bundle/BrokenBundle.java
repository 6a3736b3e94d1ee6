package id.sakip.local.load.bundle;

import java.util.List;
import java.util.stream.Collectors;

/** The bundle cannot be loaded; nothing has been sent. */
public final class BrokenBundle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BrokenBundle(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
