package jamsos.coverage.metric;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * Writes down whose paid cover ends when (kalender jatuh tempo): active persons by the month in which it does, from the
 * month counted to twelve ahead, by region, region x scheme and region x payer.
 *
 * <p>Only what the placing rows say is counted: people whose end of cover is not told, has passed or lies further ahead
 * are in no cell.
 */
final class ExpiryCounts {

    private static final int MONTHS = PackedCover.MONTHS_AHEAD + 1;
    private static final List<Payer> PAYERS = List.of(Payer.values());

    private final YearMonth month;
    private final List<CodeList.Entry> schemes = CodeList.schemes().entries();

    /** Region, months ahead, payer or none, scheme or none. */
    private final long[] counts;

    /** Nobody yet. */
    ExpiryCounts(YearMonth month, int regions) {
        this.month = month;
        this.counts = new long[regions * MONTHS * (PAYERS.size() + 1) * (schemes.size() + 1)];
    }

    void write(FigureSheet sheet, Iterable<Place> places) {
        for (Place place : places) {
            for (int ahead = 0; ahead < MONTHS; ahead++) {
                Slice due = place.slice().withDue(month.plusMonths(ahead));
                write(sheet, due, persons(place, ahead, -1, -1));
                for (int scheme = 0; scheme < schemes.size(); scheme++) {
                    write(sheet, due.withScheme(schemes.get(scheme).code()), persons(place, ahead, -1, scheme));
                }
                for (int payer = 0; payer < PAYERS.size(); payer++) {
                    write(sheet, due.with(PAYERS.get(payer)), persons(place, ahead, payer, -1));
                }
            }
        }
    }

    void add(long state) {
        int cover = PersonState.cover(state);
        if (PersonState.isActive(state) && PackedCover.isDue(cover)) {
            counts[
                    at(
                            PersonState.regionIndex(state),
                            PackedCover.monthsAhead(cover),
                            PackedCover.payerIndex(cover),
                            PackedCover.schemeIndex(cover, schemes.size()))]++;
        }
    }

    void addAll(ExpiryCounts other) {
        Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
    }

    private int at(int region, int ahead, int payer, int scheme) {
        return ((region * MONTHS + ahead) * (PAYERS.size() + 1) + payer) * (schemes.size() + 1) + scheme;
    }

    /** Persons of a place whose cover ends so many months ahead; a payer or scheme of -1 means all. */
    private long persons(Place place, int ahead, int payer, int scheme) {
        return place.sum(region -> {
            long sum = 0;
            for (int p = Math.max(payer, 0); p <= (payer < 0 ? PAYERS.size() : payer); p++) {
                for (int s = Math.max(scheme, 0); s <= (scheme < 0 ? schemes.size() : scheme); s++) {
                    sum += counts[at(region, ahead, p, s)];
                }
            }
            return sum;
        });
    }

    private static void write(FigureSheet sheet, Slice slice, long persons) {
        if (persons > 0) {
            sheet.count(Measure.EXPIRING, Definition.ACTIVE, slice, persons);
        }
    }
}
