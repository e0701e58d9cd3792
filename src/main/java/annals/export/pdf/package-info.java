/** Stories as PDF: lines set in type, fonts made of the letters that are used, pages. */
package annals.export.pdf;
