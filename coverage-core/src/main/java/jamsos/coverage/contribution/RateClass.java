package jamsos.coverage.contribution;

/** What makes rates differ within one segment and program (pembeda tarif). */
public sealed interface RateClass permits RiskClass, ConstructionBasis, MigrantTerm {

    /** The name as it stands in the tables of rates. */
    String name();
}
