package jamsos.coverage.batch.returns;

import java.io.IOException;
import java.io.OutputStream;

/** Where returned files go (folder pengembalian): only their owner may read them. */
public interface ReturnFolder {

    /** A new file of that name, complete once it is closed. */
    OutputStream create(String name) throws IOException;
}
