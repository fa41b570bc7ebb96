/** Tests of what leaves the house. Open {@code ReleasePublisherTest} first. */
@NullMarked
package jamsos.coverage.batch.publish;

import org.jspecify.annotations.NullMarked;
