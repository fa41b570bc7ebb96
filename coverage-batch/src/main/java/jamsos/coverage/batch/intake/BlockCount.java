package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RecordReader.Damage;
import java.util.Optional;

/**
 * What became of the rows of one block (hitungan blok).
 *
 * @param taken rows taken
 * @param rejected rows rejected
 * @param outOfScope rows out of scope
 * @param notices what was told about them, in their order
 * @param damage why nothing after them can be read
 */
record BlockCount(long taken, long rejected, long outOfScope, NoticeLog notices, Optional<Damage> damage) {}
