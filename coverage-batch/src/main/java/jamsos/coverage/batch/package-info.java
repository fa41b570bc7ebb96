/**
 * The command line and its configuration: what a user types, and what the process answers with.
 */
@NullMarked
package jamsos.coverage.batch;

import org.jspecify.annotations.NullMarked;
