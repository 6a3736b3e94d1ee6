package id.sakip.local.export;

import id.sakip.local.load.bundle.BundleFile;

/** A file and when what it tells came to hold: a bundle is loaded in the order in which things happened. */
record Moment(String at, BundleFile file) {}
