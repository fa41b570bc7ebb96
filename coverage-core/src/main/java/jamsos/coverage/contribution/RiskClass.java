package jamsos.coverage.contribution;

/**
 * How dangerous a workplace is (tingkat risiko lingkungan kerja), which sets the employer's JKK rate.
 *
 * <p>Which trade belongs to which class is in PP 82/2019 annex I, which is not part of this library.
 */
public enum RiskClass implements RateClass {
    /** Sangat rendah. */
    VERY_LOW,
    /** Rendah. */
    LOW,
    /** Sedang. */
    MEDIUM,
    /** Tinggi. */
    HIGH,
    /** Sangat tinggi. */
    VERY_HIGH
}
