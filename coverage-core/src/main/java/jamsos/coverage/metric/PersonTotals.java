package jamsos.coverage.metric;

import jamsos.coverage.region.Regions;
import java.time.YearMonth;

/**
 * All that is ever asked about the persons of a tally (jumlah orang), found by one scan over their states. Of persons of
 * different ranges the totals add up, so that none of them need be kept.
 */
final class PersonTotals {

    private final PersonCube cube;
    private final ExpiryCounts expiry;
    private final RosterCounts rosters;
    private final MovementCounts movement;

    /** Nobody yet. */
    PersonTotals(YearMonth month, Regions regions) {
        int parts = regions.parts().size();
        this.cube = new PersonCube(month, parts);
        this.expiry = new ExpiryCounts(month, parts);
        this.rosters = new RosterCounts(parts);
        this.movement = new MovementCounts(parts);
    }

    /** Adds everybody who is in a tally. */
    void count(CoverageTally tally) {
        tally.forEachPerson((key, state) -> {
            cube.add(state);
            expiry.add(state);
        });
        rosters.count(tally);
    }

    /** Adds who came and went between the tallies of one range. */
    void countMovement(CoverageTally before, CoverageTally now) {
        movement.count(before, now);
    }

    /** Adds the totals of persons who are not among these. */
    void addAll(PersonTotals other) {
        cube.addAll(other.cube);
        expiry.addAll(other.expiry);
        rosters.addAll(other.rosters);
        movement.addAll(other.movement);
    }

    PersonCube cube() {
        return cube;
    }

    ExpiryCounts expiry() {
        return expiry;
    }

    RosterCounts rosters() {
        return rosters;
    }

    MovementCounts movement() {
        return movement;
    }
}
