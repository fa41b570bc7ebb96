package jamsos.coverage.batch.intake.sheet;

/**
 * A sheet of a workbook (lembar kerja).
 *
 * @param name the name on its tab
 * @param hidden whether the workbook does not show it, be it hidden or hidden from the menu as well
 * @param part where the workbook keeps its rows
 */
public record Sheet(String name, boolean hidden, String part) {}
