package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a list of workers once more for the rows of people who are not covered (pembacaan ulang daftar pekerja). */
final class UncoveredReading<B> {

    private final Delivery roster;
    private final UncoveredMarks marks;
    private final UncoveredSink<B> sink;
    private long found;

    UncoveredReading(Delivery roster, UncoveredMarks marks, UncoveredSink<B> sink) {
        this.roster = roster;
        this.marks = marks;
        this.sink = sink;
    }

    /**
     * Reads to the end.
     *
     * @param newRows a way through the rows for one thread
     * @throws IOException when the list is no longer as it was counted
     */
    void read(int threads, Supplier<UncoveredRows<B>> newRows) throws IOException {
        try (RowSource source = roster.table().open(roster.origin().content());
                BlockQueue<UncoveredRows<B>, UncoveredRows.Found<B>> blocks = new BlockQueue<>(threads, newRows)) {
            for (Optional<Block> block = source.read(); block.isPresent(); block = source.read()) {
                Block next = block.get();
                end(blocks.add(next, rows -> rows.of(next)));
            }
            end(blocks.finish());
            if (!source.isComplete() || found != marks.count()) {
                throw new IOException(
                        "the list of workers " + roster.file().name() + " has changed since it was counted");
            }
        }
    }

    private void end(List<UncoveredRows.Found<B>> blocks) throws IOException {
        for (UncoveredRows.Found<B> block : blocks) {
            sink.end(block.block());
            found += block.rows();
        }
    }
}
