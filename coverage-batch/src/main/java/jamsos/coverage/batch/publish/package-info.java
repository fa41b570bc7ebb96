/**
 * What leaves the house (terbitan): release folders, their files and their manifest, and the archive of what arrived.
 *
 * <p>Open {@link jamsos.coverage.batch.publish.ReleasePublisher} first: it builds a release beside the others, verifies
 * it and lets it appear whole. {@link jamsos.coverage.batch.publish.Outbox} says where everything lies.
 */
@NullMarked
package jamsos.coverage.batch.publish;

import org.jspecify.annotations.NullMarked;
