/** Who is covered by worker social security: the terms, the counting, the law of a date, and what may be shown. */
module jamsos.coverage.core {
    requires static org.jspecify;
}
