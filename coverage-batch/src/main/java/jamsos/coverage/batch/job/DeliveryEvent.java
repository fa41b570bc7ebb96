package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.quality.RowBalance;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * The reading of one delivery, for a flight recording (rekaman penghitungan): how long it took and what became of its rows. It
 * names neither file nor person, since recordings are sent to others.
 */
@Name(DeliveryEvent.NAME)
@Label("Delivery")
@Description("A delivery was read to its end, or as far as it could be")
@Category("Coverage")
@StackTrace(false)
final class DeliveryEvent extends Event {

    /** Under which it is found in a recording. */
    static final String NAME = "jamsos.coverage.Delivery";

    @Label("Delivery")
    @Description("Its place among the deliveries of the run, from 1, as in the name of its step")
    int delivery;

    @Label("Layout")
    String layout = "";

    @Label("Rows")
    long rows;

    @Label("Taken")
    long taken;

    @Label("Rejected")
    long rejected;

    @Label("Out of Scope")
    long outOfScope;

    @Label("Bytes")
    @Description("Bytes of the file read, packed as they lie there")
    @DataAmount
    long bytes;

    @Label("Whole")
    @Description("Whether all of it was read and counted")
    boolean whole;

    /** Ends the event and writes it, where a recording asks for it. */
    void end(CountedDelivery counted, RowBalance balance, long bytesRead) {
        end();
        if (shouldCommit()) {
            layout = counted.kind().map(LayoutKind::code).orElse("");
            rows = balance.read();
            taken = balance.taken();
            rejected = balance.rejected();
            outOfScope = balance.outOfScope();
            bytes = bytesRead;
            whole = counted.isDone();
            commit();
        }
    }
}
