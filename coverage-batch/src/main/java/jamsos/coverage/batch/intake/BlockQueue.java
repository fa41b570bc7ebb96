package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.Block;
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
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Blocks of one delivery on their way through several threads (antrean blok): what each was found to hold comes back in the
 * order of the file. Few blocks are under way at a time, so memory is bounded.
 *
 * @param <W> what a thread looks through blocks with, one for each
 * @param <R> what is found in a block
 */
final class BlockQueue<W, R> implements AutoCloseable {

    /** Blocks up to so many bytes are looked through at once: most deliveries are smaller, and need no other thread. */
    private static final int SAMPLE = 1 << 20;

    private static final int WAITING_PER_THREAD = 2;

    private final int threads;
    private final Supplier<W> newWorker;
    private final List<W> workers = new ArrayList<>();
    private final ConcurrentLinkedDeque<W> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private Optional<ExecutorService> crew = Optional.empty();
    private long bytes;

    /**
     * A queue with nothing in it.
     *
     * @param threads how many threads look through blocks; the one that adds them is none of them, unless there is but one
     * @param newWorker a worker for one thread
     */
    BlockQueue(int threads, Supplier<W> newWorker) {
        this.threads = threads;
        this.newWorker = newWorker;
        add(newWorker.get());
    }

    private void add(W worker) {
        workers.add(worker);
        idle.add(worker);
    }

    /**
     * Adds the next block.
     *
     * @param work what a worker does with it
     * @return what was found in the first of the blocks that have not come back, as far as it is done
     */
    List<R> add(Block block, Function<W, R> work) {
        boolean alone = threads == 1 || bytes < SAMPLE;
        bytes += block.size();
        if (alone) {
            return List.of(run(block, work));
        }
        underWay.add(crew().submit(() -> run(block, work)));
        List<R> done = new ArrayList<>();
        while (underWay.size() > threads * WAITING_PER_THREAD
                || (!underWay.isEmpty() && underWay.peek().isDone())) {
            done.add(next());
        }
        return done;
    }

    private R run(Block block, Function<W, R> work) {
        W worker = idle.pop();
        try {
            return work.apply(worker);
        } finally {
            block.release();
            idle.push(worker);
        }
    }

    private ExecutorService crew() {
        if (crew.isEmpty()) {
            while (workers.size() < threads) {
                add(newWorker.get());
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
    private R next() {
        Future<R> first = underWay.remove();
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
            throw new IllegalStateException("looking through a block failed", e.getCause());
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
    List<R> finish() {
        List<R> done = new ArrayList<>();
        while (!underWay.isEmpty()) {
            done.add(next());
        }
        return done;
    }

    /** All workers so far; none of them is at work once nothing is under way. */
    List<W> workers() {
        return List.copyOf(workers);
    }

    /** Blocks under way are let finish; what they find is lost. */
    @Override
    public void close() {
        crew.ifPresent(ExecutorService::close);
    }
}
