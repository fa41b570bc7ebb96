package jamsos.coverage.batch.intake.sheet;

import java.math.BigDecimal;

/**
 * What is looked for in a column (guna kolom), which decides how a number in it is to be read. A text is a text in every
 * column: {@code 1.172} as text is left to the rules of the language it is written in.
 */
public enum CellUse {
    /** A text, code or identity number: a number's digits. */
    TEXT {
        @Override
        String say(BigDecimal number, boolean from1904) {
            return NumberCell.plain(number);
        }
    },
    /** A number, written as in Indonesian: {@code 26,79}. */
    NUMBER {
        @Override
        String say(BigDecimal number, boolean from1904) {
            return NumberCell.plain(number).replace('.', ',');
        }
    },
    /** A number in a sheet whose texts write numbers the English way: {@code 26.79}. */
    ENGLISH_NUMBER {
        @Override
        String say(BigDecimal number, boolean from1904) {
            return NumberCell.plain(number);
        }
    },
    /** A day: a number is its serial up to the year 2199, but four digits that can be a year are a year. */
    DAY {
        @Override
        String say(BigDecimal number, boolean from1904) {
            return isSerial(number, from1904) ? SerialDay.iso(number, from1904) : NumberCell.plain(number);
        }
    },
    /** A month: like a day. */
    MONTH {
        @Override
        String say(BigDecimal number, boolean from1904) {
            return isSerial(number, from1904) ? ofDay(SerialDay.iso(number, from1904)) : NumberCell.plain(number);
        }

        @Override
        String ofDay(String iso) {
            return iso.substring(0, iso.lastIndexOf('-'));
        }
    },
    /** A region code, whose kabupaten has two digits: the number 18.1 is 18.10. */
    REGION {
        @Override
        String say(BigDecimal number, boolean from1904) {
            String plain = NumberCell.plain(number);
            return plain.indexOf('.') == plain.length() - 2 ? plain + "0" : plain;
        }
    };

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    /** The serial of 31 December 2199; above lie the months written as 190001 to 219912. */
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(109_574);

    /** A number that is not styled as a day, as the text that the column's readers understand. */
    abstract String say(BigDecimal number, boolean from1904);

    /** A day, of which the column wants that much. */
    String ofDay(String iso) {
        return iso;
    }

    /** A number styled as a percentage: 26.79, where a number is looked for, and not 0.2679. */
    String sayPercentage(BigDecimal share, boolean from1904) {
        return this == NUMBER || this == ENGLISH_NUMBER
                ? say(NumberCell.percent(share), from1904)
                : say(share, from1904);
    }

    private static boolean isSerial(BigDecimal number, boolean from1904) {
        boolean year = number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
        return !year && number.compareTo(LAST_SERIAL) <= 0 && SerialDay.isDay(number, from1904);
    }
}
