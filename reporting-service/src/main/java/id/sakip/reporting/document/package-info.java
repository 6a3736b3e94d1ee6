/** The document model: pure records, filled by the assembler, written by the renderers. */
package id.sakip.reporting.document;
