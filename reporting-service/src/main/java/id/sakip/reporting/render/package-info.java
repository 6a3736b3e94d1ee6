/** Writers of one {@link id.sakip.reporting.document.Document} as JSON, PDF and DOCX. */
package id.sakip.reporting.render;
