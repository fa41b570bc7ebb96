package jamsos.coverage.program;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which terms somebody joins a program (ketentuan kepesertaan).
 *
 * @param rule whether she joins
 * @param requires the programs that must be held as well; empty where there is no such condition
 */
public record JoinTerms(JoinRule rule, Set<Program> requires) {

    /** Refuses a condition for a program that is not offered. */
    public JoinTerms {
        requires = Collections.unmodifiableSet(new TreeSet<>(requires));
        if (rule == JoinRule.NOT_OFFERED && !requires.isEmpty()) {
            throw new IllegalArgumentException(
                    "requires must be empty where the program is not offered, found " + requires);
        }
    }
}
