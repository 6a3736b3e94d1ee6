package id.sakip.local.load.bundle;

import java.util.List;
import java.util.Optional;

/** A validated bundle: one OPD, one reporting year, files in the order in which things happened. */
public record Bundle(String opd, int tahun, List<BundleFile> files) {

    public Bundle {
        files = List.copyOf(files);
    }

    public List<BundleFile> of(Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    public Optional<BundleFile> first(Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst();
    }
}
