/**
 * The tables of the LKjIP, computed from facts: pure functions, no framework. Capaian is never recomputed here; sums, means,
 * ratios, shares and counts are.
 */
package id.sakip.reporting.table;
