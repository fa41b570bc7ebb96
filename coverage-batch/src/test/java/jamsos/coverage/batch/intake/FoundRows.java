package jamsos.coverage.batch.intake;

import jamsos.coverage.worker.RosterState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps the rows found as lines, block by block in the order of their rows. */
final class FoundRows implements UncoveredSink<List<FoundRows.Found>> {

    private final List<Found> rows = new ArrayList<>();

    List<Found> rows() {
        return rows;
    }

    @Override
    public List<Found> begin() {
        return new ArrayList<>();
    }

    @Override
    public void take(List<Found> block, UncoveredRow row) {
        String name = row.nameTo() > row.nameFrom()
                ? new String(row.nameBytes(), row.nameFrom(), row.nameTo() - row.nameFrom(), StandardCharsets.UTF_8)
                : row.name();
        block.add(new Found(
                row.number(),
                row.nik(),
                name,
                LocalDate.of(row.birthYear(), row.birthMonth(), row.birthDayOfMonth())
                        .toString(),
                row.sex().code(),
                row.group(),
                row.region(),
                row.state()));
    }

    @Override
    public void end(List<Found> block) {
        block.stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .forEach(rows::add);
    }

    /** A row found, its group and region as places in their lists. */
    record Found(
            long number,
            long nik,
            String name,
            String birthDate,
            String sex,
            int group,
            int region,
            RosterState state) {}
}
