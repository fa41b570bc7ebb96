/**
 * Tests of the project as a whole: which package may know which, and whether what the documents name is there.
 * Open {@link jamsos.coverage.house.ArchitectureTest} first.
 */
@NullMarked
package jamsos.coverage.house;

import org.jspecify.annotations.NullMarked;
