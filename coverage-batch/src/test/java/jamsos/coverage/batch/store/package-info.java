/** Tests of what is remembered between runs, each on H2 and on PostgreSQL. Open {@code TestDatabases} first. */
@NullMarked
package jamsos.coverage.batch.store;

import org.jspecify.annotations.NullMarked;
