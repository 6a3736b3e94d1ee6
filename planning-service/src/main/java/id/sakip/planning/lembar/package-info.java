/**
 * A planning document as a workbook: lembar (sheets) with drop-downs and protected headings, handed out empty as a template
 * or filled as an export, and read back. Both ways the content has the form of a bundle file, so a workbook and a bundle
 * are imported by the same code.
 */
package id.sakip.planning.lembar;
