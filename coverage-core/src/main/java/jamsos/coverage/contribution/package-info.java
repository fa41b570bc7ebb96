/**
 * What is owed for whom, by whom, under the law of a day (iuran). Open {@link
 * jamsos.coverage.contribution.ContributionRates} first: it holds all the law that is known and answers for one {@link
 * jamsos.coverage.contribution.ContributionCase}.
 *
 * <p>The law itself is data: {@code rates.csv}, {@code limits.csv}, {@code recomposition.csv} and {@code reliefs.csv}
 * beside this package, each line with its source and whether it was verified. Who must or may join which program is in
 * {@link jamsos.coverage.program.JoinRules}.
 */
@NullMarked
package jamsos.coverage.contribution;

import org.jspecify.annotations.NullMarked;
