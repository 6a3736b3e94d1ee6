/** The consistency check: an old document's printed figures against the computed ones. Pure functions, no framework. */
package id.sakip.reporting.temuan.check;
