/**
 * The one gate out (pengaman data pribadi): what may be shown to whom.
 *
 * <p>Open {@link jamsos.coverage.disclosure.DisclosureGate} first; what it lets through is a
 * {@link jamsos.coverage.disclosure.PublishedSummary}, and nothing else can be rendered or exported.
 */
@NullMarked
package jamsos.coverage.disclosure;

import org.jspecify.annotations.NullMarked;
