package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.quality.Notice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Blocks of one delivery on their way through several threads (antrean blok): what each was found to hold comes back in the
 * order of the file. Few blocks are under way at a time, so memory is bounded.
 */
final class BlockQueue implements AutoCloseable {

    /** Blocks up to so many bytes are looked through at once: most deliveries are smaller, and need no other thread. */
    private static final int SAMPLE = 1 << 20;

    private static final int WAITING_PER_THREAD = 2;

    private final int threads;
    private final Supplier<BlockChecks> newChecks;
    private final List<BlockChecks> allChecks = new ArrayList<>();
    private final ConcurrentLinkedDeque<BlockChecks> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Future<BlockCount>> underWay = new ArrayDeque<>();
    private Optional<ExecutorService> crew = Optional.empty();
    private long bytes;

    /**
     * A queue with nothing in it.
     *
     * @param threads how many threads look through blocks; the one that adds them is none of them, unless there is but one
     * @param newChecks checks for one thread
     */
    BlockQueue(int threads, Supplier<BlockChecks> newChecks) {
        this.threads = threads;
        this.newChecks = newChecks;
        add(newChecks.get());
    }

    private void add(BlockChecks checks) {
        allChecks.add(checks);
        idle.add(checks);
    }

    /**
     * Adds the next block.
     *
     * @param before what was told of the blocks that have come back
     * @return what was found in the first of the blocks that have not come back, as far as it is done
     */
    List<BlockCount> add(Block block, NoticeLog before) {
        boolean alone = threads == 1 || bytes < SAMPLE;
        bytes += block.size();
        NoticeLog log = NoticeLog.after(before);
        if (alone) {
            return List.of(check(block, log));
        }
        underWay.add(crew().submit(() -> check(block, log)));
        List<BlockCount> done = new ArrayList<>();
        while (underWay.size() > threads * WAITING_PER_THREAD
                || (!underWay.isEmpty() && underWay.peek().isDone())) {
            done.add(next());
        }
        return done;
    }

    private BlockCount check(Block block, NoticeLog log) {
        BlockChecks checks = idle.pop();
        try {
            return checks.check(block, log);
        } finally {
            block.release();
            idle.push(checks);
        }
    }

    private ExecutorService crew() {
        if (crew.isEmpty()) {
            while (allChecks.size() < threads) {
                add(newChecks.get());
            }
            crew = Optional.of(Executors.newFixedThreadPool(threads, work -> {
                Thread thread = new Thread(work, "counting");
                thread.setDaemon(true);
                return thread;
            }));
        }
        return crew.get();
    }

    /** Waits for the next block; a stop of the whole program is waited for by whoever asked for it, so it interrupts nothing. */
    private BlockCount next() {
        Future<BlockCount> first = underWay.remove();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return first.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("checking a block failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether so much has been looked through that more of the same can be expected, and nothing is under way. */
    boolean isSampled() {
        return bytes >= SAMPLE && underWay.isEmpty();
    }

    /** How many bytes the blocks added have. */
    long size() {
        return bytes;
    }

    /** Waits for all blocks under way. */
    List<BlockCount> finish() {
        List<BlockCount> done = new ArrayList<>();
        while (!underWay.isEmpty()) {
            done.add(next());
        }
        return done;
    }

    /** Hands on the rows taken so far, by all threads; none may be under way. */
    void flush() {
        allChecks.forEach(checks -> checks.checks().flush());
    }

    /** Why the delivery as a whole cannot be trusted; asked once, when all blocks have come back. */
    Optional<Notice> doubt(Notice.Place place, long rowsRead) {
        RowChecks all = allChecks.get(0).checks();
        allChecks.stream().skip(1).forEach(checks -> all.addAll(checks.checks()));
        return all.doubt(place, rowsRead);
    }

    /** Blocks under way are let finish; what they find is lost. */
    @Override
    public void close() {
        crew.ifPresent(ExecutorService::close);
    }
}
