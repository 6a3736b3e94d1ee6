/**
 * Loads a bundle through the public APIs, with the tokens of the people who would do each step. What exists already is
 * left as it is, so loading twice changes nothing.
 */
package id.sakip.local.load;
