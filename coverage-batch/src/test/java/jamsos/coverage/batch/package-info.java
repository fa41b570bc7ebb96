/** Tests of the command line and of whole runs. Open {@code EndToEndTest} first. */
@NullMarked
package jamsos.coverage.batch;

import org.jspecify.annotations.NullMarked;
