/** Measures a running stack: {@code ./sakip bench NAME}. What the figures mean: docs/benchmark.md. */
package id.sakip.local.bench;
