/** A running stack as benches and the ledger check use it: people with tokens, kecamatan with plans, its database. */
package id.sakip.local.stage;
