/**
 * Workers, programs and coverage metrics of BPJS Ketenagakerjaan: a library without runtime dependencies, for services
 * that count or compare coverage themselves.
 */
module jamsos.coverage.core {
    requires static org.jspecify;

    exports jamsos.coverage.contribution;
    exports jamsos.coverage.disclosure;
    exports jamsos.coverage.metric;
    exports jamsos.coverage.program;
    exports jamsos.coverage.quality;
    exports jamsos.coverage.region;
    exports jamsos.coverage.value;
    exports jamsos.coverage.worker;
}
