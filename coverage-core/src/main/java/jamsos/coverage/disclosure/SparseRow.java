package jamsos.coverage.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** A linear form over counts: whole coefficients by index, zeros left out. */
final class SparseRow {

    private int[] index;
    private int[] coefficient;
    private int size;

    private SparseRow(int[] index, int[] coefficient, int size) {
        this.index = index;
        this.coefficient = coefficient;
        this.size = size;
    }

    /** The form with these coefficients, by index. */
    static SparseRow of(SortedMap<Integer, Integer> coefficients) {
        SparseRow row = new SparseRow(new int[coefficients.size()], new int[coefficients.size()], 0);
        for (Map.Entry<Integer, Integer> entry : coefficients.entrySet()) {
            if (entry.getValue() != 0) {
                row.index[row.size] = entry.getKey();
                row.coefficient[row.size++] = entry.getValue();
            }
        }
        return row;
    }

    SparseRow copy() {
        return new SparseRow(Arrays.copyOf(index, size), Arrays.copyOf(coefficient, size), size);
    }

    int size() {
        return size;
    }

    int index(int position) {
        return index[position];
    }

    int coefficient(int position) {
        return coefficient[position];
    }

    int coefficientOf(int wanted) {
        int position = Arrays.binarySearch(index, 0, size, wanted);
        return position < 0 ? 0 : coefficient[position];
    }

    void negate() {
        for (int i = 0; i < size; i++) {
            coefficient[i] = -coefficient[i];
        }
    }

    /**
     * Adds a multiple of another form.
     *
     * @throws ArithmeticException when a coefficient leaves the range of int
     */
    void add(SparseRow other, int factor) {
        int[] indexes = new int[size + other.size];
        int[] coefficients = new int[size + other.size];
        int kept = 0;
        int here = 0;
        int there = 0;
        while (here < size || there < other.size) {
            int mine = here < size ? index[here] : Integer.MAX_VALUE;
            int its = there < other.size ? other.index[there] : Integer.MAX_VALUE;
            int next = Math.min(mine, its);
            int sum = mine == next ? coefficient[here++] : 0;
            if (its == next) {
                sum = Math.addExact(sum, Math.multiplyExact(factor, other.coefficient[there++]));
            }
            if (sum != 0) {
                indexes[kept] = next;
                coefficients[kept++] = sum;
            }
        }
        index = indexes;
        coefficient = coefficients;
        size = kept;
    }
}
