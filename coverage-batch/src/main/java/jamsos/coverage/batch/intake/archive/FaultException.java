package jamsos.coverage.batch.intake.archive;

import java.io.IOException;
import java.io.Serial;

/** Ends the reading of bytes that cannot be read (cacat yang menghentikan pembacaan); readers of rows turn it into a value. */
public final class FaultException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    FaultException(Fault fault) {
        super(fault.code() + ": " + fault.detail().english());
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
