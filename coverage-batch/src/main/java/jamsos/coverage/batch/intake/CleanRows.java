package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RowBlock;

/**
 * Rows about persons in which nothing is to be told (baris bersih): read from their bytes and counted, without an object a
 * row. Whatever is in doubt is left to {@link RowChecks}, which would take every clean row too, with the same meaning.
 */
abstract class CleanRows {

    private final CleanPersons persons;
    private int taken;

    CleanRows(CleanPersons persons) {
        this.persons = persons;
    }

    /**
     * Counts the row that was read last and is about a person without fault; false where the rest of it is in doubt.
     *
     * @param bytes where it stands
     * @param number the row of the file
     */
    abstract boolean take(byte[] bytes, long number);

    final CleanPersons persons() {
        return persons;
    }

    /**
     * Takes records of a text up to one in doubt.
     *
     * @param line the line on which the first begins
     * @return the place where the one in doubt begins, or where all end
     */
    final int takeAll(byte[] bytes, int from, int to, long line) {
        taken = 0;
        int at = from;
        while (at < to) {
            int end = persons.read(bytes, at);
            if (end < 0 || !persons.isClean() || !take(bytes, line + taken)) {
                return at;
            }
            persons.look(true);
            taken++;
            at = end;
        }
        return at;
    }

    /** How many records were taken then, a line each. */
    final int taken() {
        return taken;
    }

    /** Takes a row of a sheet; false where it is in doubt. */
    final boolean take(RowBlock block, int index) {
        if (!persons.read(block, index) || !persons.isClean() || !take(block.bytes(), block.line(index))) {
            return false;
        }
        persons.look(persons.mayHaveBeenNumber(block, index));
        return true;
    }
}
