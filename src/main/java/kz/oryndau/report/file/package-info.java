/** Writes a report as a file: PDF, XLSX, DOCX, CSV, JSON. */
package kz.oryndau.report.file;
