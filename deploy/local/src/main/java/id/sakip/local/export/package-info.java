/** The way back: what the services hold about an OPD, written as a bundle that can be loaded again (docs/bundle.md). */
package id.sakip.local.export;
