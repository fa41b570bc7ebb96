package jamsos.coverage.disclosure;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums that bind the tables of counted persons: the ladder of definitions, programs and memberships. */
final class PersonSums {

    /** Programs that only wage earners can be in. */
    private static final List<Program> OF_WAGE_EARNERS = List.of(Program.JP, Program.JKP);

    private final LinkedCounts linked;
    private final MonthCounts month;

    private PersonSums(LinkedCounts linked, MonthCounts month) {
        this.linked = linked;
        this.month = month;
    }

    static void link(LinkedCounts linked, MonthCounts month) {
        PersonSums sums = new PersonSums(linked, month);
        sums.linkLadder(Definition.REGISTERED, Definition.ACTIVE);
        sums.linkLadder(Definition.ACTIVE, Definition.PAID_UP);
        sums.linkPrograms(Measure.PROGRAM_PERSONS, Measure.PERSONS);
        sums.linkPrograms(Measure.HEADCOUNT, Measure.HEADCOUNT);
        if (month.wasCounted()) {
            OF_WAGE_EARNERS.forEach(sums::linkWageEarners);
            for (Region region : month.summary().regions().all()) {
                sums.linkAnyProgram(Slice.of(region.code()));
                sums.linkMemberships(Slice.of(region.code()));
            }
        }
    }

    private Optional<Count> persons(Definition definition, Slice slice) {
        return month.find(Measure.PERSONS, definition, slice);
    }

    /** Those who are on one step of the ladder and not on the next are people too. */
    private void linkLadder(Definition step, Definition next) {
        month.all().forEach((cell, wide) -> {
            if (cell.measure() == Measure.PERSONS && cell.definition() == step) {
                persons(next, cell.slice()).ifPresent(narrow -> linked.within(wide, List.of(narrow)));
            }
        });
    }

    /** A program's people are among all people; where everybody is in it, the two are known to be the same. */
    private void linkPrograms(Measure members, Measure people) {
        SortedMap<String, List<Members>> programs = new TreeMap<>();
        month.all()
                .forEach((cell, in) -> cell.slice()
                        .part(Dimension.PROGRAM)
                        .filter(program -> cell.measure() == members)
                        .ifPresent(program -> month.find(
                                        people, cell.definition(), TableSums.whole(cell.slice(), Dimension.PROGRAM))
                                .ifPresent(all -> programs.computeIfAbsent(
                                                cell.definition() + " " + program, any -> new ArrayList<>())
                                        .add(new Members(all, in)))));
        for (List<Members> program : programs.values()) {
            if (program.stream().allMatch(Members::areEverybody)) {
                program.forEach(pair -> linked.balance(List.of(pair.all()), List.of(pair.in())));
            } else {
                program.forEach(pair -> linked.within(pair.all(), List.of(pair.in())));
            }
        }
    }

    /** Pension and job loss are for wage earners, where the month keeps to it. */
    private void linkWageEarners(Program program) {
        List<Members> pairs = new ArrayList<>();
        for (Region region : month.summary().regions().all()) {
            Slice all = Slice.of(region.code());
            month.find(Measure.PROGRAM_PERSONS, Definition.ACTIVE, all.with(program))
                    .ifPresent(in -> persons(Definition.ACTIVE, all.with(Segment.PU))
                            .ifPresent(earners -> pairs.add(new Members(earners, in))));
        }
        if (pairs.stream().allMatch(pair -> pair.others() >= 0)) {
            pairs.forEach(pair -> linked.balance(List.of(pair.all()), List.of(pair.in(), linked.slack(pair.others()))));
        }
    }

    /** Everybody active is in at least one program. */
    private void linkAnyProgram(Slice all) {
        List<Count> programs = new ArrayList<>();
        for (Program program : Program.values()) {
            month.find(Measure.PROGRAM_PERSONS, Definition.ACTIVE, all.with(program))
                    .ifPresent(programs::add);
        }
        persons(Definition.ACTIVE, all).ifPresent(active -> {
            long more = programs.stream().mapToLong(Count::value).sum() - active.value();
            linked.balance(List.of(active, linked.slack(more)), programs);
        });
    }

    /** Everybody counted in a region has a row there, and everybody active an active one. */
    private void linkMemberships(Slice all) {
        month.find(Measure.MEMBERSHIPS, Definition.REGISTERED, all)
                .ifPresent(rows -> month.find(Measure.MEMBERSHIPS, Definition.ACTIVE, all)
                        .ifPresent(activeRows -> persons(Definition.REGISTERED, all)
                                .ifPresent(registered -> persons(Definition.ACTIVE, all)
                                        .ifPresent(active -> linkRows(rows, activeRows, registered, active)))));
    }

    private void linkRows(Count rows, Count activeRows, Count registered, Count active) {
        long more = rows.value() - registered.value();
        long moreActive = activeRows.value() - active.value();
        Count repeated = linked.slack(moreActive);
        linked.balance(List.of(activeRows), List.of(active, repeated));
        linked.balance(List.of(rows), List.of(registered, repeated, linked.slack(more - moreActive)));
    }

    /** All people of a slice, and those of them who are in something. */
    private record Members(Count all, Count in) {
        long others() {
            return all.value() - in.value();
        }

        boolean areEverybody() {
            return others() == 0;
        }
    }
}
