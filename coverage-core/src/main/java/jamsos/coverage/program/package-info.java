/**
 * What is offered and to whom (program dan segmen): programs, segments, payers, and the open lists of worker groups
 * and schemes.
 *
 * <p>Open {@link jamsos.coverage.program.Segment} and {@link jamsos.coverage.program.CodeList} first; {@link
 * jamsos.coverage.program.JoinRules} says who must or may join which program on a day.
 */
@NullMarked
package jamsos.coverage.program;

import org.jspecify.annotations.NullMarked;
