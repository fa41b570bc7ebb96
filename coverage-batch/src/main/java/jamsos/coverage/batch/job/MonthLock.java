package jamsos.coverage.batch.job;

import jamsos.coverage.batch.publish.Outbox;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;

/**
 * The right to be the only run of a month on this outbox (kunci bulan): the lock of a file, which the operating system takes
 * back when the process ends, however it ends. The file itself stays and means nothing.
 */
public final class MonthLock implements AutoCloseable {

    private final YearMonth month;
    private final FileChannel channel;

    private MonthLock(YearMonth month, FileChannel channel) {
        this.month = month;
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws MonthBusyException when another run has it
     */
    public static MonthLock take(Outbox outbox, YearMonth month) throws MonthBusyException, IOException {
        FileChannel channel = FileChannel.open(outbox.lock(month), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            channel.close();
            throw new MonthBusyException(month);
        }
        return new MonthLock(month, channel);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** The month it is for. */
    YearMonth month() {
        return month;
    }

    /** Gives it back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
