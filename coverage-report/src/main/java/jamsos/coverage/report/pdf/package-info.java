/**
 * Draws a report as PDF, for reading, printing and keeping: PDF/A-2b and PDF/UA-1 (laporan PDF). Open {@link
 * jamsos.coverage.report.pdf.PdfRenderer} first.
 *
 * <p>Layout comes first, drawing second. {@code ReportLayout} turns every block into strips of known height,
 * {@code PageFlow} puts the strips on pages, and only then the pages are drawn, so that "page 2 of 5" is known and a
 * heading never stands alone. {@code ArchivalPdf}, {@code TaggedCanvas}, {@code StructureTree} and {@code Fonts} are the
 * only types that know OpenPDF. Lengths are points (1/72 inch); places are measured from the top left corner of the page,
 * downwards.
 */
@NullMarked
package jamsos.coverage.report.pdf;

import org.jspecify.annotations.NullMarked;
