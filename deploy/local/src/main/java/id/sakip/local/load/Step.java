package id.sakip.local.load;

import id.sakip.local.load.bundle.BundleFile;

/** Brings one file of a bundle to where it belongs. */
@FunctionalInterface
interface Step {
    /** @return what happened, for the progress line */
    String load(BundleFile file);
}
