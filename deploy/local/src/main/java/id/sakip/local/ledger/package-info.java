/**
 * Nothing lost, nothing doubled: writers keep a history of what they sent and what they were told, and a checker holds it
 * against every place where it must have arrived. {@code ./sakip ledger}; docs/ledger.md.
 */
package id.sakip.local.ledger;
