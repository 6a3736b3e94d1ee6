/** A bundle as files: read, validated and cross-checked before anything is sent. Knows nothing of HTTP. */
package id.sakip.local.load.bundle;
