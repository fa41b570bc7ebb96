/**
 * A report as a workbook (buku kerja): the same figures as true numbers, one real table a sheet, native charts. The only
 * package of the report that knows Apache POI. Open {@link jamsos.coverage.report.xlsx.XlsxRenderer} first.
 */
@NullMarked
package jamsos.coverage.report.xlsx;

import org.jspecify.annotations.NullMarked;
