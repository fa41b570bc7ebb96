package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.returns.Returns;
import jamsos.coverage.metric.KeyRange;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much heap a month takes (kebutuhan memori): what the program itself needs, the table of persons, which has at most one
 * place a row, and the marking of the largest workbook that goes back. Estimated before anything is counted, from the sizes
 * of the files.
 *
 * @param persons how many persons there may be, of this month and the one before
 * @param marking bytes that the marking of a workbook takes; 0 where none may go back
 */
record MemoryNeed(long persons, long marking) {

    /** The framework, a report with its workbook, and the blocks of rows under way. */
    static final long BASE = 96L << 20;

    /** A key and a state of eight bytes each, in a table with room for half as many again. */
    static final long BYTES_PER_PERSON = 24;

    private static final Set<LayoutKind> OF_PERSONS = EnumSet.of(LayoutKind.PARTICIPANT, LayoutKind.ROSTER);

    MemoryNeed {
        if (persons < 0) {
            throw new IllegalArgumentException("persons must not be negative, found " + persons);
        }
        if (marking < 0) {
            throw new IllegalArgumentException("marking must not be negative, found " + marking);
        }
    }

    /** Of all deliveries. */
    static MemoryNeed of(List<CountedDelivery> deliveries) throws IOException {
        long rows = 0;
        long marking = 0;
        for (CountedDelivery counted : deliveries) {
            Delivery delivery = counted.delivery();
            if (counted.input().use() == InputFile.Use.OWN) {
                marking = Math.max(marking, Returns.heapToMark(delivery));
            }
            if (counted.kind().filter(OF_PERSONS::contains).isPresent()) {
                rows += delivery.expectedRows();
            }
        }
        return new MemoryNeed(rows, marking);
    }

    /** Bytes of heap to count the persons in so many passes. */
    long bytes(int passes) {
        return BASE + marking + Math.ceilDiv(persons, passes) * BYTES_PER_PERSON;
    }

    /**
     * Over how many ranges of persons the files have to be read, one pass after the other, for the persons of each to find
     * room; 1 where all of them do.
     *
     * @param heap bytes of heap there are at most
     * @throws HeapTooSmallException when there is no room even for the smallest range
     */
    int passes(long heap) throws HeapTooSmallException {
        if (bytes(KeyRange.MOST_PASSES) > heap) {
            throw new HeapTooSmallException(bytes(KeyRange.MOST_PASSES), heap);
        }
        long room = Math.max(1, (heap - BASE - marking) / BYTES_PER_PERSON);
        return Math.toIntExact(Math.max(1, Math.ceilDiv(persons, room)));
    }
}
