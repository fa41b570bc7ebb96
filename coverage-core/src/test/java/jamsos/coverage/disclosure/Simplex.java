package jamsos.coverage.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The least and the most a sum of unknown numbers of 0 or more can be, given what is known of other sums: a textbook
 * tableau in floating point, written apart from the gate so that it can contradict it.
 */
final class Simplex {

    private static final double ZERO = 1e-7;
    private static final double ENDLESS = 1e9;

    /** Pivots after which the first column that helps is taken, not the best, so that it ends. */
    private static final int PATIENCE = 2_000;

    private final List<double[]> conditions = new ArrayList<>();
    private final int unknowns;
    private int columns;
    private double[][] tableau = new double[0][];
    private int[] basis = new int[0];

    Simplex(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The sum of the unknowns by these coefficients equals the total, or is at least the total. */
    void require(Map<Integer, Integer> coefficients, long total, boolean equal) {
        double[] row = new double[unknowns + 2];
        coefficients.forEach((unknown, coefficient) -> row[unknown] = coefficient);
        row[unknowns] = equal ? 0 : 1;
        row[unknowns + 1] = total;
        conditions.add(row);
    }

    /** Finds a first solution; must be called once, before the rest. */
    void start() {
        int rows = conditions.size();
        int slacks = (int) conditions.stream().filter(row -> row[unknowns] == 1).count();
        columns = unknowns + slacks;
        tableau = new double[rows][columns + rows + 1];
        basis = new int[rows];
        int slack = unknowns;
        for (int i = 0; i < rows; i++) {
            double[] row = conditions.get(i);
            System.arraycopy(row, 0, tableau[i], 0, unknowns);
            if (row[unknowns] == 1) {
                tableau[i][slack++] = -1;
            }
            tableau[i][columns + rows] = row[unknowns + 1];
            if (row[unknowns + 1] < 0) {
                for (int j = 0; j < tableau[i].length; j++) {
                    tableau[i][j] = -tableau[i][j];
                }
            }
            tableau[i][columns + i] = 1;
            basis[i] = columns + i;
        }
        double[] artificial = new double[columns + rows];
        Arrays.fill(artificial, columns, columns + rows, 1);
        double left = optimise(artificial, columns + rows);
        if (left > 1e-4) {
            throw new AssertionError("what is published contradicts itself by " + left);
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns && basis[i] >= columns; j++) {
                if (Math.abs(tableau[i][j]) > ZERO) {
                    pivot(i, j);
                }
            }
        }
    }

    /** The least that the sum of the unknowns can be. */
    long least(Map<Integer, Integer> coefficients) {
        double[] cost = new double[columns + basis.length];
        coefficients.forEach((unknown, coefficient) -> cost[unknown] = coefficient);
        return (long) Math.ceil(Math.max(optimise(cost, columns), -ENDLESS) - 1e-4);
    }

    /** Minimises over the first columns. */
    private double optimise(double[] cost, int usable) {
        int last = columns + basis.length;
        double[] reduced = Arrays.copyOf(cost, last + 1);
        for (int i = 0; i < basis.length; i++) {
            if (cost[basis[i]] != 0) {
                double factor = cost[basis[i]];
                for (int j = 0; j <= last; j++) {
                    reduced[j] -= factor * tableau[i][j];
                }
            }
        }
        for (int pivots = 0; ; pivots++) {
            int entering = -1;
            for (int j = 0; j < usable; j++) {
                if (reduced[j] < -ZERO && (entering < 0 || (pivots < PATIENCE && reduced[j] < reduced[entering]))) {
                    entering = j;
                }
            }
            if (entering < 0) {
                return -reduced[last];
            }
            int leaving = -1;
            for (int i = 0; i < basis.length; i++) {
                if (tableau[i][entering] > ZERO
                        && (leaving < 0
                                || ratio(i, entering) < ratio(leaving, entering) - 1e-9
                                || (ratio(i, entering) <= ratio(leaving, entering) + 1e-9
                                        && basis[i] < basis[leaving]))) {
                    leaving = i;
                }
            }
            if (leaving < 0) {
                return Double.NEGATIVE_INFINITY;
            }
            pivot(leaving, entering);
            double factor = reduced[entering];
            for (int j = 0; j <= last; j++) {
                reduced[j] -= factor * tableau[leaving][j];
            }
        }
    }

    private double ratio(int row, int column) {
        return tableau[row][columns + basis.length] / tableau[row][column];
    }

    private void pivot(int row, int column) {
        double[] pivotRow = tableau[row];
        double divisor = pivotRow[column];
        for (int j = 0; j < pivotRow.length; j++) {
            pivotRow[j] /= divisor;
        }
        for (int i = 0; i < tableau.length; i++) {
            double factor = tableau[i][column];
            if (i != row && factor != 0) {
                double[] other = tableau[i];
                for (int j = 0; j < other.length; j++) {
                    other[j] -= factor * pivotRow[j];
                }
                other[column] = 0;
            }
        }
        basis[row] = column;
    }
}
