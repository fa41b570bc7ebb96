package jamsos.coverage.metric;

/**
 * People who stand on the rosters of two groups (tumpang tindih kelompok).
 *
 * @param group the group whose code comes first
 * @param other the other group
 * @param persons the people on both, 1 or more
 */
public record GroupOverlap(String group, String other, long persons) {

    /** Refuses groups out of order and an overlap of nobody. */
    public GroupOverlap {
        if (group.compareTo(other) >= 0) {
            throw new IllegalArgumentException("groups must be two, in order, found " + group + " and " + other);
        }
        if (persons < 1) {
            throw new IllegalArgumentException("persons must be 1 or more, found " + persons);
        }
    }
}
