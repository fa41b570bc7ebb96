/**
 * A synthetic month with known truth (bulan sintetis): deliveries of invented people, the month before, and every
 * figure that counting them must give.
 *
 * <p>Open {@link jamsos.coverage.batch.sample.SyntheticMonth} first: it writes everything that a
 * {@link jamsos.coverage.batch.sample.SampleSpec} asks for. The people are made by number, one at a time, so that a
 * month of any size needs the same memory, and the truth is known from how they were made: nothing here reads a
 * delivery or calls the count it is meant to check.
 *
 * <p>The way of a person: {@code People} makes her, {@code ParticipantRows} and {@code RosterRows} her rows,
 * {@code Deviations} spoil some of them; {@code ParticipantFile} and {@code RosterFile} write them down;
 * {@code PersonTruth} and {@code MovementTruth} count her, {@code TruthCells} and {@code TruthFiles} say what was counted.
 */
@NullMarked
package jamsos.coverage.batch.sample;

import org.jspecify.annotations.NullMarked;
