package jamsos.coverage.batch.sample;

/**
 * A delivery that has been written (kiriman), and what must become of its rows.
 *
 * @param file its name
 * @param layout the layout it follows
 * @param sha256 its digest
 * @param rows its rows
 */
record Delivered(String file, String layout, String sha256, RowCounts rows) {}
