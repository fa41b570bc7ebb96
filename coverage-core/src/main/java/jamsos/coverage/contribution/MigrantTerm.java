package jamsos.coverage.contribution;

/** What a migrant worker's payment is for (jangka waktu pelindungan pekerja migran), Permenaker 4/2023 article 18. */
public enum MigrantTerm implements RateClass {
    /** The time before departure (sebelum bekerja). */
    BEFORE_DEPARTURE,
    /** During and after work under a contract of 6 months. */
    SIX_MONTHS,
    /** During and after work under a contract of 12 months. */
    TWELVE_MONTHS,
    /** During and after work under a contract of 24 months. */
    TWENTY_FOUR_MONTHS,
    /** One month beyond the contract (perpanjangan). */
    EXTRA_MONTH
}
