package jamsos.coverage.metric;

import jamsos.coverage.value.Rounded;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was given for the parts of a whole.
 *
 * @param given the parts that are known
 * @param complete whether these are all parts
 */
record Parts(List<Rounded> given, boolean complete) {

    static Parts of(Collection<Optional<Rounded>> parts) {
        List<Rounded> given = parts.stream().flatMap(Optional::stream).toList();
        return new Parts(given, given.size() == parts.size());
    }

    /** The sum of the parts where it cannot be the whole: all parts give another sum, or some of them already more. */
    Optional<Rounded> contradicting(Rounded whole) {
        return given.stream()
                .reduce(Rounded::plus)
                .filter(sum -> complete ? !sum.agreesWith(whole) : sum.low().compareTo(whole.high()) > 0);
    }
}
